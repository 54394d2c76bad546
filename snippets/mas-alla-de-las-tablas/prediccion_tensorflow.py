import tensorflow as tf

# Ocho fotos en color y un trozo de otra.
fotos = tf.zeros((8, 32, 48, 3))
brillo = tf.constant([250, 5], dtype=tf.uint8)
codigos = tf.constant([ord(letra) for letra in "ipmb"])
secreto = [chr(codigo) for codigo in (codigos - 1).numpy().tolist()]

print("una foto:", tuple(fotos[0].shape))
print("canal azul de todas:", tuple(fotos[:, :, :, 2].shape))
print("brillo más 10:", (brillo + 10).numpy().tolist())
print("con cada código menos 1:", "".join(secreto))
