import math

import tensorflow as tf

# Hercios y muestras de tres notas seguidas.
notas = [(520, 1200), (660, 2000), (780, 1200)]
por_segundo = 8000
giro = 2 * math.pi / por_segundo
partes = [tf.sin(giro * f * tf.range(n, dtype=tf.float32)) for f, n in notas]
melodia = tf.concat(partes, axis=0)
# 11 tramos de 400 muestras.
tramos = tf.reshape(melodia, (11, 400))
espectrograma = tf.abs(tf.signal.rfft(tramos))
# La de lo que más suena en cada tramo.
fuerza = tf.reduce_max(espectrograma, axis=1)

# El pico de cada fila: se reduce el eje
# de las frecuencias.
picos = tf.argmax(espectrograma, axis=1)
# Hercios entre dos casillas.
hercios = por_segundo / 400
frecuencias = tf.cast(picos, tf.float32) * hercios

print(f"forma del espectrograma: {tuple(espectrograma.shape)}")
print(f"fuerza: {[round(v) for v in fuerza.numpy().tolist()]}")
print(f"frecuencias: {frecuencias.numpy().tolist()}")
