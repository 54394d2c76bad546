import tensorflow as tf

palabra = "año"
codigos = tf.strings.unicode_decode(palabra, "UTF-8")
octetos = tf.io.decode_raw(palabra, tf.uint8)
de_vuelta = tf.strings.unicode_encode(codigos, "UTF-8")
# la tilde, aparte de la n
suelta = "an\u0303o"
codigos_suelta = tf.strings.unicode_decode(suelta, "UTF-8")

print(f"códigos: {codigos.numpy().tolist()}")
print(f"de vuelta: {de_vuelta.numpy().decode()}")
print(f"bytes: {octetos.numpy().tolist()}")
print(f"códigos con la tilde suelta: {codigos_suelta.numpy().tolist()}")
print(f"son el mismo texto: {suelta == palabra}")
