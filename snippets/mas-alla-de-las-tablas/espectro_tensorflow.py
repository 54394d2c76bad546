import math

import tensorflow as tf

# Los tres números cuentan muestras.
por_segundo, ventana, paso = 8000, 400, 160
instantes = tf.range(por_segundo, dtype=tf.float32) / por_segundo
tono = tf.sin(2 * math.pi * 440 * instantes)

# Sin fft_length, TensorFlow alarga cada
# tramo hasta 512 muestras.
transformada = tf.signal.stft(
    tono,
    ventana,
    paso,
    fft_length=ventana,
)
espectrograma = tf.abs(transformada)

# Hercios entre dos casillas.
hercios = por_segundo / ventana
# La media de todos los tramos.
media = tf.reduce_mean(espectrograma, axis=0)
pico = tf.argmax(media).numpy()
alrededor = media[pico - 2 : pico + 3].numpy().tolist()

print(f"forma del espectrograma: {tuple(espectrograma.shape)}")
print(f"segundos entre tramos: {paso / por_segundo}")
print(f"hercios entre casillas: {hercios}")
print(f"casilla del pico: {pico}")
print(f"frecuencia del pico: {pico * hercios}")
print(f"alrededor del pico: {[round(v, 1) for v in alrededor]}")
