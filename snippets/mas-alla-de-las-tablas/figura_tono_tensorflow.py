from math import pi

import tensorflow as tf

tonos = [440]

# Una ventana: 400 muestras de las 8000 que
# hay en cada segundo.
por_segundo, ventana = 8000, 400
t = tf.range(ventana) / por_segundo
onda = sum(tf.sin(2 * pi * tono * t) for tono in tonos)

transformada = tf.signal.stft(
    tf.cast(onda, tf.float32),
    ventana,
    ventana,
    fft_length=ventana,
)[0]
fuerzas = [round(v, 1) for v in abs(transformada).numpy().tolist()]

# Destaca la que supera la mitad de la mayor
# y no tiene al lado otra más fuerte.
mitad = max(fuerzas) / 2
casillas = []
for k in range(1, len(fuerzas) - 1):
    lados = max(fuerzas[k - 1], fuerzas[k + 1])
    if fuerzas[k] > mitad and fuerzas[k] >= lados:
        casillas.append(k)

print("casillas que destacan:", casillas)
print("sus fuerzas:", [fuerzas[k] for k in casillas])
