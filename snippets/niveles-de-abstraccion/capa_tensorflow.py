import keras
import tensorflow as tf

# Tres entradas y una salida.
neurona = keras.layers.Dense(1)
neurona.build((None, 3))
# Nace con números al azar; Keras quiere
# los pesos en una columna.
W = tf.constant([[0.5], [-0.2], [0.4]])
b = tf.constant([0.8])
neurona.set_weights([W, b])

# Tres ejemplos de una vez, uno por fila.
X = tf.constant([
    [1.0, 2.0, 3.0],
    [0.0, 0.0, 0.0],
    [2.0, 0.0, 1.0],
])
salidas = neurona(X)
for i in range(len(X)):
    print(f"salida del ejemplo {i + 1}: {salidas[i, 0]:.1f}")
print(f"forma de la salida: {tuple(salidas.shape)}")
print(f"números que se aprenden: {neurona.count_params()}")
