import keras
import tensorflow as tf

# Tres entradas, una salida.
neurona = keras.layers.Dense(1, activation="relu")
neurona.build((None, 3))
# La capa nace con pesos al azar:
# ponemos los nuestros.
neurona.kernel.assign([[0.5], [-0.2], [0.4]])
neurona.bias.assign([0.8])

# Un lote con un solo ejemplo.
X = tf.constant([[1.0, 2.0, 3.0]])
salida = neurona(X)
print("forma de la salida:", tuple(salida.shape))
print(f"salida: {salida.numpy().item():.1f}")
print("parámetros:", neurona.count_params())
