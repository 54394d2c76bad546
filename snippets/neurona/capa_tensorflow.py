import keras
import tensorflow as tf

neurona = keras.layers.Dense(1, activation="relu")  # 1 salida
neurona.build((None, 3))  # 3 entradas
# La capa nace con pesos al azar: ponemos los nuestros.
neurona.kernel.assign([[0.5], [-0.2], [0.4]])
neurona.bias.assign([0.8])

X = tf.constant([[1.0, 2.0, 3.0]])  # un lote con un solo ejemplo
salida = neurona(X)
print("forma de la salida:", tuple(salida.shape))
print(f"salida: {salida.numpy().item():.1f}")
print("parámetros:", neurona.count_params())
