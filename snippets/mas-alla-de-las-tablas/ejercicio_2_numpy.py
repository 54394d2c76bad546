import numpy as np

# Tres notas seguidas: hercios y muestras de
# cada una.
notas = [(520, 1200), (660, 2000), (780, 1200)]
por_segundo = 8000
giro = 2 * np.pi / por_segundo
partes = [np.sin(giro * f * np.arange(n)) for f, n in notas]
# 11 tramos de 400
tramos = np.concatenate(partes).reshape(11, 400)
espectrograma = np.abs(np.fft.rfft(tramos))
# la de lo que más suena en cada tramo
fuerza = espectrograma.max(axis=1)

# Tu turno: una frecuencia por tramo, no una
# para toda la melodía.
picos = espectrograma.mean(axis=0).argmax()
# entre dos casillas
hercios = por_segundo / 400
frecuencias = picos * hercios

print(f"forma del espectrograma: {espectrograma.shape}")
print(f"fuerza: {[round(v) for v in fuerza.tolist()]}")
print(f"frecuencias: {frecuencias.tolist()}")
