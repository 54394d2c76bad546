from math import pi

import tensorflow as tf

# 8000 instantes repartidos en un segundo.
instantes = tf.range(8000) / 8000
# 440 vueltas en ese segundo.
tono = tf.sin(2 * pi * 440 * instantes)

# En la 4000 acaba la vuelta 220 y la onda
# vuelve a empezar.
inicio = tono[:4].numpy().tolist()
mitad = tono[4001:4004].numpy().tolist()
print("forma del sonido:", tuple(tono.shape))
print("primeras muestras:", [round(v, 2) for v in inicio])
print("desde la 4001:", [round(v, 2) for v in mitad])
