import unicodedata

import tensorflow as tf

palabra = "año"
codigos = tf.constant([ord(letra) for letra in palabra])
octetos = tf.constant(list(palabra.encode()))
# La tilde de la ñ, separada de la n.
suelta = unicodedata.normalize("NFD", palabra)
codigos_suelta = tf.constant([ord(letra) for letra in suelta])

print("códigos:", codigos.numpy().tolist())
print("bytes en UTF-8:", octetos.numpy().tolist())
print("códigos con la tilde suelta:", codigos_suelta.numpy().tolist())
print("son el mismo texto:", suelta == palabra)
