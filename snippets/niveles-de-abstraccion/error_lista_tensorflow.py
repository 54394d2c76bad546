# Falla a propósito: la capa espera un
# tensor y recibe una lista.
import keras

lote = [[1.0, 2.0, 3.0]]
capa = keras.layers.Dense(1)

salida = capa(lote)
