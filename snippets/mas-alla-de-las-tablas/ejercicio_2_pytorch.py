import torch

# Hercios y muestras de tres notas seguidas.
notas = [(520, 1200), (660, 2000), (780, 1200)]
por_segundo = 8000
giro = 2 * torch.pi / por_segundo
partes = [torch.sin(giro * f * torch.arange(n)) for f, n in notas]
melodia = torch.cat(partes)
# 11 tramos de 400 muestras.
tramos = melodia.reshape(11, 400)
espectrograma = torch.fft.rfft(tramos).abs()
# La de lo que más suena en cada tramo.
fuerza = espectrograma.amax(dim=1)

# Tu turno: una frecuencia por tramo, no una
# para toda la melodía.
picos = espectrograma.mean(dim=0).argmax()
# Hercios entre dos casillas.
hercios = por_segundo / 400
frecuencias = picos * hercios

print(f"forma del espectrograma: {tuple(espectrograma.shape)}")
print(f"fuerza: {[round(v) for v in fuerza.tolist()]}")
print(f"frecuencias: {frecuencias.tolist()}")
