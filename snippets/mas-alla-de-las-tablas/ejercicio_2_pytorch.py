import torch

# Tres notas seguidas: hercios y muestras de
# cada una.
notas = [(520, 1200), (660, 2000), (780, 1200)]
por_segundo = 8000
giro = 2 * torch.pi / por_segundo
partes = [torch.sin(giro * f * torch.arange(n)) for f, n in notas]
# 11 tramos de 400
tramos = torch.cat(partes).reshape(11, 400)
espectrograma = torch.fft.rfft(tramos).abs()
# la de lo que más suena en cada tramo
fuerza = espectrograma.amax(dim=1)

# Tu turno: una frecuencia por tramo, no una
# para toda la melodía.
picos = espectrograma.mean(dim=0).argmax()
# entre dos casillas
hercios = por_segundo / 400
frecuencias = picos * hercios

print(f"forma del espectrograma: {tuple(espectrograma.shape)}")
print(f"fuerza: {[round(v) for v in fuerza.tolist()]}")
print(f"frecuencias: {frecuencias.tolist()}")
