# Falla a propósito: Dense espera un lote y
# recibe un ejemplo suelto.
import keras
import tensorflow as tf

# Un vector: no hay eje de lote.
taza = tf.constant([2.0, 1.0])
W = tf.constant([
    [1.0, 0.5, -1.0],
    [-1.0, 1.0, 2.0],
])
b = tf.constant([0.5, -1.0, -1.0])

capa = keras.layers.Dense(3, name="oculta")
capa.build((None, 2))
capa.set_weights([W, b])

# Un lote de un solo ejemplo.
X = taza[tf.newaxis, :]
print(f"con lote, entra: {tuple(X.shape)}")
print(f"con lote, sale: {capa(X).numpy().tolist()}")

print(f"sin lote, entra: {tuple(taza.shape)}")
print(f"sin lote, sale: {capa(taza).numpy().tolist()}")
