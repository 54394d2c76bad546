import keras
import tensorflow as tf

X = tf.constant([[2.0, 1.0], [1.0, 3.0]])
b = tf.constant([0.5, -1.0])

# Vienen de PyTorch: neuronas por fila.
P = tf.constant([[1.0, 2.0], [3.0, -1.0]])
# La neurona 1, con la taza 1.
a_mano = tf.reduce_sum(X[0] * P[0]) + b[0]

capa = keras.layers.Dense(2)
red = keras.Sequential([keras.Input((2,)), capa])
# Tu turno: arregla una sola línea.
capa.set_weights([P, b])
Z = capa(X)

print(f"neurona 1 a mano: {a_mano:.1f}")
print(f"neurona 1 en la capa: {Z[0, 0]:.1f}")
print("salida:", Z.numpy().tolist())
