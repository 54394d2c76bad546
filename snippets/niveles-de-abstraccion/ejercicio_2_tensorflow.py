import keras
import tensorflow as tf

# Pesos de frío, humedad y viento.
W = tf.constant([[2.0], [-1.0], [-0.5]])
b = tf.constant([0.25])
neurona = keras.layers.Dense(1, activation="relu")
neurona.build((None, 3))
neurona.set_weights([W, b])

# Filas: anoche y esta noche.
X = tf.constant([
    [0.75, 0.5, 0.5],
    [1.0, 50.0, 0.5],
])
avisos = neurona(X)
print(f"aviso de anoche: {avisos[0, 0]}")
print(f"aviso de esta noche: {avisos[1, 0]}")

# Tu turno: imprime los productos de X[1]
# y busca cuál manda.
print(f"entrada de esta noche: {X[1].numpy().tolist()}")
