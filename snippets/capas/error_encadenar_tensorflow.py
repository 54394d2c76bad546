# Falla a propósito: la capa oculta da 3
# números y la de salida espera 5.
import keras

oculta = keras.layers.Dense(3)
# Esta capa ya se usó en otra red.
salida = keras.layers.Dense(1, name="salida")
otra = keras.Sequential([keras.Input((5,)), salida])

red = keras.Sequential([keras.Input((2,)), oculta, salida])
