# Falla a propósito: la capa recibe una
# lista en vez de un tensor.
import keras

entrada = [[1.0, 2.0, 3.0]]
neurona = keras.layers.Dense(1, name="neurona")
neurona.build((None, 3))

print(f"entrada: {entrada}")
print(f"parámetros: {neurona.count_params()}")
print(f"salida: {neurona(entrada)}")
