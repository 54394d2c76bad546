import keras
import tensorflow as tf

X = tf.constant([
    [2.0, 1.0],
    [1.0, 3.0],
    [3.0, 0.5],
    [0.0, 2.0],
])
W1 = tf.constant([[1.0, 0.5, -1.0], [-1.0, 1.0, 2.0]])
b1 = tf.constant([0.5, -1.0, -1.0])
W2 = tf.constant([[1.0, -1.0], [0.5, 1.0], [-1.0, 1.0]])
b2 = tf.constant([0.0, 1.0])
W3 = tf.constant([[1.0], [2.0]])
b3 = tf.constant([-1.0])

# Tu turno: ponle ReLU y añade la segunda
# oculta y la salida.
capas = [keras.layers.Dense(3, name="oculta_1")]
modelo = keras.Sequential([keras.Input(shape=(2,)), *capas])
modelo.set_weights([W1, b1])

salida = modelo(X)
print(f"W2: {W2.numpy().tolist()}")
print(f"b2: {b2.numpy().tolist()}")
print(f"W3: {W3.numpy().tolist()}")
print(f"b3: {b3.numpy().tolist()}")
print(f"forma de la salida: {tuple(salida.shape)}")
print(f"parámetros: {modelo.count_params()}")
print(f"salida: {salida.numpy().tolist()}")
