import tensorflow as tf

palabra = "año"
codigos = tf.constant([ord(letra) for letra in palabra])
# Un juego: la letra siguiente de la tabla.
siguientes = codigos + 1
otra = [chr(codigo) for codigo in siguientes.numpy().tolist()]

print("códigos:", codigos.numpy().tolist())
print("con cada código más 1:", "".join(otra))
