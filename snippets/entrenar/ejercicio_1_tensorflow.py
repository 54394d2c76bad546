import keras

# 1500 imágenes de 10 × 10, en lotes de 50.
pasos = len(range(0, 1500, 50))
red = keras.Sequential([
    keras.Input((100,)),
    keras.layers.Dense(20, activation="relu"),
    keras.layers.Dense(3),
])

print("pasos por época:", pasos)
print("pasos en 8 épocas:", 8 * pasos)
print("parámetros:", red.count_params())
