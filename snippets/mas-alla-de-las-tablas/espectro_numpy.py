from math import pi

import numpy as np

# Los tres números cuentan muestras.
por_segundo, ventana, paso = 8000, 400, 160
instantes = np.arange(por_segundo) / por_segundo
tono = np.sin(2 * pi * 440 * instantes)

# Un tramo de 400 muestras cada 160.
ultimo = por_segundo - ventana
inicios = range(0, ultimo + 1, paso)
tramos = [tono[i : i + ventana] for i in inicios]
# Sin su último valor, es la periódica.
hann = np.hanning(ventana + 1)[:-1]
transformada = np.fft.rfft(np.array(tramos) * hann)
espectrograma = abs(transformada)

# Hercios entre dos casillas.
hercios = por_segundo / ventana
# La media de todos los tramos.
media = espectrograma.mean(axis=0)
pico = int(media.argmax())
alrededor = media[pico - 2 : pico + 3].tolist()

print("forma del espectrograma:", espectrograma.shape)
print("segundos entre tramos:", paso / por_segundo)
print("hercios entre casillas:", hercios)
print("casilla del pico:", pico)
print("frecuencia del pico:", pico * hercios)
print("alrededor del pico:", [round(v, 1) for v in alrededor])
