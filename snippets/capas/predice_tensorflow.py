import keras
import tensorflow as tf

# Una red de 4 entradas, 8 neuronas ocultas
# y 3 salidas. Sin activación, para mirar
# solo formas: ReLU no las cambia.
entrada = keras.Input(shape=(4,), name="entrada")
oculta = keras.layers.Dense(8, name="oculta")
salida = keras.layers.Dense(3, name="salida")
modelo = keras.Sequential([entrada, oculta, salida], name="red")

for lote in (32, 1):
    X = tf.ones((lote, 4))
    A = oculta(X)
    Y = modelo(X)
    print(f"lote de {lote}, entrada: {tuple(X.shape)}")
    print(f"lote de {lote}, capa oculta: {tuple(A.shape)}")
    print(f"lote de {lote}, salida: {tuple(Y.shape)}")
    print(f"lote de {lote}, parámetros: {modelo.count_params()}")
