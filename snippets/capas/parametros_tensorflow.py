import keras

# 784 entradas (28 x 28 píxeles), 128
# neuronas ocultas, 10 de salida.
modelo = keras.Sequential(
    [
        keras.Input(shape=(784,), name="entrada"),
        keras.layers.Dense(128, activation="relu", name="oculta"),
        keras.layers.Dense(10, name="salida"),
    ],
    name="red",
)

for capa in modelo.layers:
    print(f"{capa.name}: {capa.count_params()}")
print(f"total: {modelo.count_params()}")
