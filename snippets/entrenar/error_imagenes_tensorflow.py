# Falla a propósito: la red espera filas de
# 64 números, y recibe imágenes de 8 × 8.
import keras
from sklearn.datasets import load_digits

cifras = load_digits()
red = keras.Sequential([
    keras.Input((64,)),
    keras.layers.Dense(32, activation="relu"),
])
partes = red.predict(cifras.images, verbose=0)
