# Falla a propósito: la capa oculta entrega
# 3 números y la salida espera 5.
import keras
import tensorflow as tf

entrada = keras.Input(shape=(2,), name="entrada")
oculta = keras.layers.Dense(3, name="oculta")
salida = keras.layers.Dense(1, name="salida")
# Como una capa rescatada de otra red.
salida.build((None, 5))

X = tf.ones((4, 2))
print(f"forma de la capa oculta: {tuple(oculta(X).shape)}")
print(f"forma de los pesos de la salida: {salida.kernel.shape}")
modelo = keras.Sequential([entrada, oculta, salida], name="red")
print(f"forma de la salida: {tuple(modelo(X).shape)}")
