import keras
import tensorflow as tf

# Sin ReLU, que no cambia ninguna forma.
oculta = keras.layers.Dense(8)
salida = keras.layers.Dense(3)
red = keras.Sequential([keras.Input((4,)), oculta, salida])

for lote in [32, 1]:
    X = tf.ones((lote, 4))
    A = oculta(X)
    Y = salida(A)
    print(f"lote de {lote}, oculta: {tuple(A.shape)}")
    print(f"lote de {lote}, salida: {tuple(Y.shape)}")

total = red.count_params()
print("parámetros:", total)
