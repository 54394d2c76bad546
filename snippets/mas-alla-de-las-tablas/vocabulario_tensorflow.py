import keras
import tensorflow as tf

vocabulario = ["otra", "café", "mate", "té"]
# StringLookup reserva el 0 para las
# palabras que no conoce.
numerar = keras.layers.StringLookup(vocabulary=vocabulario[1:])
enteros = numerar(["té", "café", "tereré"])

# se puede hacer; no quiere decir nada
media = tf.reduce_mean(enteros[:2])
casillas = tf.one_hot(enteros, depth=4)
parecidos = casillas @ tf.transpose(casillas)

print(f"enteros: {enteros.numpy().tolist()}")
print(f"la media de té y café: {vocabulario[int(media)]}")
print(f"casillas: {casillas.numpy().tolist()}")
print(f"parecidos: {parecidos.numpy().tolist()}")
