# Falla a propósito: sobra una letra.
import keras

capa = keras.layers.Dense(3, activation="rellu")
