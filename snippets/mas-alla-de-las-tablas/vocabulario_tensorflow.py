import keras
import tensorflow as tf

vocabulario = ["otra", "café", "mate", "té"]
# StringLookup reserva el 0 para las
# palabras que no conoce.
numerar = keras.layers.StringLookup(vocabulary=vocabulario[1:])
enteros = numerar(["té", "café", "tereré"])

# Se puede hacer; no quiere decir nada.
media = tf.reduce_mean(enteros[:2])
# Una casilla por palabra: un 1, lo demás 0.
casillas = tf.one_hot(enteros, depth=4)
parecidos = casillas @ tf.transpose(casillas)

print(f"enteros: {enteros.numpy().tolist()}")
print(f"la media de té y café: {vocabulario[int(media)]}")
print(f"casillas: {casillas.numpy().tolist()}")
print(f"parecidos: {parecidos.numpy().tolist()}")
