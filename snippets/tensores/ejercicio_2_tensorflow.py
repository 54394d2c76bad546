import tensorflow as tf

original = tf.Variable([4.0, 6.0, 8.0])
print(f"al empezar: {original.numpy().tolist()}")

# Tu turno: haz que corregido sea
# independiente de original.
corregido = original
corregido[1].assign(6.5)

print(f"original: {original.numpy().tolist()}")
print(f"corregido: {corregido.numpy().tolist()}")
