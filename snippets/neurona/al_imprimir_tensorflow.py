import keras

neurona = keras.layers.Dense(1, activation="relu", name="neurona")
neurona.build((None, 3))
neurona.kernel.assign([[0.5], [-0.2], [0.4]])
neurona.bias.assign([0.8])

pesos, sesgo = neurona.get_weights()
print("capa:", neurona)
print("pesos:", repr(pesos))
print("sesgo:", repr(sesgo))
