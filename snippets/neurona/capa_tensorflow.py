import keras
import tensorflow as tf

# 1 salida
neurona = keras.layers.Dense(1, activation="relu")
# 3 entradas
neurona.build((None, 3))
# La capa nace con pesos al azar: ponemos
# los nuestros.
neurona.kernel.assign([[0.5], [-0.2], [0.4]])
neurona.bias.assign([0.8])

# un lote con un solo ejemplo
X = tf.constant([[1.0, 2.0, 3.0]])
salida = neurona(X)
print("forma de la salida:", tuple(salida.shape))
print(f"salida: {salida.numpy().item():.1f}")
print("parámetros:", neurona.count_params())
