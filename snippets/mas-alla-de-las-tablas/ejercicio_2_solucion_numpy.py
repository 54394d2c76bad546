import numpy as np

# Hercios y muestras de tres notas seguidas.
notas = [(520, 1200), (660, 2000), (780, 1200)]
por_segundo = 8000
giro = 2 * np.pi / por_segundo
partes = [np.sin(giro * f * np.arange(n)) for f, n in notas]
melodia = np.concatenate(partes)
# 11 tramos de 400 muestras.
tramos = melodia.reshape(11, 400)
espectrograma = np.abs(np.fft.rfft(tramos))
# La de lo que más suena en cada tramo.
fuerza = espectrograma.max(axis=1)

# El pico de cada fila: se reduce el eje
# de las frecuencias.
picos = espectrograma.argmax(axis=1)
# Hercios entre dos casillas.
hercios = por_segundo / 400
frecuencias = picos * hercios

print(f"forma del espectrograma: {espectrograma.shape}")
print(f"fuerza: {[round(v) for v in fuerza.tolist()]}")
print(f"frecuencias: {frecuencias.tolist()}")
