import keras
import tensorflow as tf

entrada = [1.0, 2.0, 3.0]
pesos = [0.5, -0.2, 0.4]
sesgo = 0.8

# Python puro: cada cuenta, a la vista.
z = sesgo
for i in range(3):
    z = z + entrada[i] * pesos[i]
print(f"Python puro: {z:.1f}")

# Tensores: el bucle va por dentro.
x = tf.constant(entrada)
w = tf.constant(pesos)
z = tf.reduce_sum(x * w) + sesgo
print(f"tensores: {z:.1f}")

# Capa: guarda los pesos y lee un lote.
W = tf.reshape(w, (3, 1))
b = tf.constant([sesgo])
capa = keras.layers.Dense(1)
red = keras.Sequential([keras.Input((3,)), capa])
capa.set_weights([W, b])
z = capa(tf.reshape(x, (1, 3)))
print(f"capa: {z[0, 0]:.1f}")
