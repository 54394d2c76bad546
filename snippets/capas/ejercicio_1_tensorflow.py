import keras
import tensorflow as tf

X = tf.constant([[2.0, 1.0], [1.0, 3.0]])
b = tf.constant([0.5, -1.0])

# Vienen de PyTorch: una neurona por fila.
P = tf.constant([[1.0, 2.0], [3.0, -1.0]])
# Neurona 1, taza 1.
a_mano = tf.reduce_sum(X[0] * P[0]) + b[0]

capa = keras.layers.Dense(2, name="capa")
capa.build((None, 2))
# Tu turno: Dense quiere que cada columna
# sea una neurona.
capa.set_weights([P, b])
salida = capa(X)
print(f"neurona 1 a mano: {a_mano}")
print(f"neurona 1 en la capa: {salida[0, 0]}")
print(f"salida: {salida.numpy().tolist()}")
