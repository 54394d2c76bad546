# Falla a propósito: en Keras, la tasa de
# aprendizaje se llama learning_rate.
import keras

descenso = keras.optimizers.SGD(lr=0.1)
