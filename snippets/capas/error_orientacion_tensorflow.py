# Falla a propósito: los pesos están por
# filas y no se trasponen.
import keras
import tensorflow as tf

# Cuatro tazas, dos datos.
X = tf.ones((4, 2))
# Tres neuronas, una por fila.
P = tf.ones((3, 2))

print(f"forma de los datos: {tuple(X.shape)}")
print(f"forma de los pesos: {tuple(P.shape)}")
capa = keras.layers.Dense(3, name="oculta")
capa.build((None, 2))
capa.set_weights([P, tf.zeros(3)])
print(f"forma de la salida: {tuple(capa(X).shape)}")
