import tensorflow as tf

pesos = tf.constant([0.5, 0.25])
array = pesos.numpy()
array[0] = 1.0
print("array:", array.tolist())
print("pesos, tras cambiar el array:", pesos.numpy().tolist())
