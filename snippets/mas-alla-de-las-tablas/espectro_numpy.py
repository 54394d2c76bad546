import numpy as np

# Los tres números cuentan muestras.
por_segundo, ventana, paso = 8000, 400, 160
instantes = np.arange(por_segundo) / por_segundo
tono = np.sin(2 * np.pi * 440 * instantes)

# np.hanning da la ventana simétrica; sin su
# último valor, es la periódica.
hann = np.hanning(ventana + 1)[:-1]
tramos = np.lib.stride_tricks.sliding_window_view(tono, ventana)[::paso]
espectrograma = np.abs(np.fft.rfft(tramos * hann))

# Hercios entre dos casillas.
hercios = por_segundo / ventana
# La media de todos los tramos.
media = espectrograma.mean(axis=0)
pico = media.argmax()
alrededor = media[pico - 2 : pico + 3].tolist()

print(f"forma del espectrograma: {espectrograma.shape}")
print(f"segundos entre tramos: {paso / por_segundo}")
print(f"hercios entre casillas: {hercios}")
print(f"casilla del pico: {pico}")
print(f"frecuencia del pico: {pico * hercios}")
print(f"alrededor del pico: {[round(v, 1) for v in alrededor]}")
