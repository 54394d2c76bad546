import keras
import tensorflow as tf

# 2 ejemplos, 2 entradas
X = tf.constant([[1.0, 2.0], [-1.0, 0.5]])
# 3 neuronas, una por columna
W = tf.constant([
    [1.0, -2.0, 0.5],
    [0.5, 1.0, -1.0],
])
b = tf.constant([0.0, 0.5, -1.0])

capa = keras.layers.Dense(3, activation="relu")
# crea los pesos para 2 entradas
capa.build((None, 2))
capa.kernel.assign(W)
capa.bias.assign(b)
z = tf.matmul(X, W) + b
salida = capa(X)

print(f"z: {z.numpy().tolist()}")
print(f"salida: {salida.numpy().tolist()}")
print(f"forma: {list(salida.shape)}")
