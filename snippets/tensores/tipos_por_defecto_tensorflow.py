import tensorflow as tf

enteros = tf.constant([8, 0, 5])
reales = tf.constant([8.0, 0.0, 5.5])
# Los mismos enteros, guardados como reales
# de 32 bits.
pedidos = tf.constant([8, 0, 5], dtype=tf.float32)

print("tipo de los enteros:", enteros.dtype)
print("tipo de los reales:", reales.dtype)
print("tipo pedido:", pedidos.dtype)
print("valores:", pedidos.numpy().tolist())
