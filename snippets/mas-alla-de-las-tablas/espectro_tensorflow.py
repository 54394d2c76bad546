from math import pi

import tensorflow as tf

# Los tres números cuentan muestras.
por_segundo, ventana, paso = 8000, 400, 160
instantes = tf.range(por_segundo) / por_segundo
# Dividir enteros da float64; basta float32.
tono = tf.cast(tf.sin(2 * pi * 440 * instantes), tf.float32)

# Sin fft_length, TensorFlow alarga cada
# tramo hasta 512 muestras.
transformada = tf.signal.stft(
    tono,
    ventana,
    paso,
    fft_length=ventana,
)
espectrograma = abs(transformada)

# Hercios entre dos casillas.
hercios = por_segundo / ventana
# La media de todos los tramos.
media = tf.reduce_mean(espectrograma, axis=0)
pico = int(tf.argmax(media))
alrededor = media[pico - 2 : pico + 3].numpy().tolist()

print("forma del espectrograma:", tuple(espectrograma.shape))
print("segundos entre tramos:", paso / por_segundo)
print("hercios entre casillas:", hercios)
print("casilla del pico:", pico)
print("frecuencia del pico:", pico * hercios)
print("alrededor del pico:", [round(v, 1) for v in alrededor])
