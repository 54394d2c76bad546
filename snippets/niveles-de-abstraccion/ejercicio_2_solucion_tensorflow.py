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

# Un peldaño abajo: la humedad
# aplasta todo lo demás.
productos = X[1] * tf.reshape(neurona.kernel, [-1])
print(f"productos de esta noche: {productos.numpy().tolist()}")
print(f"z de esta noche: {tf.reduce_sum(productos) + neurona.bias[0]}")

# Venía en tanto por ciento; las otras
# entradas van de 0 a 1.
X = X / tf.constant([
    [1.0, 1.0, 1.0],
    [1.0, 100.0, 1.0],
])
print(f"entrada corregida: {X[1].numpy().tolist()}")
print(f"aviso corregido: {neurona(X)[1, 0]}")
