import tensorflow as tf

original = tf.Variable([4.0, 6.0, 8.0])

# El signo = da otro nombre a los mismos
# números. Otra variable tiene los suyos.
corregido = tf.Variable(original)
corregido[1].assign(6.5)

print("original:", original.numpy().tolist())
print("corregido:", corregido.numpy().tolist())
