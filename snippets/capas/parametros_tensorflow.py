import keras

# 784 entradas (28 × 28 píxeles), 128
# neuronas ocultas y 10 de salida.
oculta = keras.layers.Dense(128, activation="relu")
salida = keras.layers.Dense(10)
red = keras.Sequential([keras.Input((784,)), oculta, salida])

print("oculta:", oculta.count_params())
print("salida:", salida.count_params())
print("total:", red.count_params())
