import tensorflow as tf

original = tf.Variable([4.0, 6.0, 8.0])

# Tu turno: haz que corregido sea
# independiente de original.
corregido = original
corregido[1].assign(6.5)

print("original:", original.numpy().tolist())
print("corregido:", corregido.numpy().tolist())
