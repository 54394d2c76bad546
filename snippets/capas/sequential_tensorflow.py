import keras
import tensorflow as tf

X = tf.constant([
    [2.0, 1.0],
    [1.0, 3.0],
    [3.0, 0.5],
    [0.0, 2.0],
])

W1 = tf.constant([
    [1.0, 0.5, -1.0],
    [-1.0, 1.0, 2.0],
])
b1 = tf.constant([0.5, -1.0, -1.0])
W2 = tf.constant([[2.0], [1.0], [1.5]])
b2 = tf.constant([-1.0])

modelo = keras.Sequential(
    [
        keras.Input(shape=(2,), name="entrada"),
        keras.layers.Dense(3, activation="relu", name="oculta"),
        keras.layers.Dense(1, name="salida"),
    ],
    name="red",
)
# Los pesos nacen al azar y los sesgos en
# cero: ponemos los nuestros.
modelo.set_weights([W1, b1, W2, b2])

print(modelo)
for capa in modelo.layers:
    print(capa)
print(f"resultado: {modelo(X).numpy().tolist()}")
