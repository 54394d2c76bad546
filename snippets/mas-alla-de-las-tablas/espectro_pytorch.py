from math import pi

import torch

# Los tres números cuentan muestras.
por_segundo, ventana, paso = 8000, 400, 160
instantes = torch.arange(por_segundo) / por_segundo
tono = torch.sin(2 * pi * 440 * instantes)

transformada = torch.stft(
    tono,
    ventana,
    hop_length=paso,
    window=torch.hann_window(ventana),
    # Sin añadir nada en los extremos.
    center=False,
    return_complex=True,
)
# PyTorch da los tramos en columnas.
espectrograma = abs(transformada).T

# Hercios entre dos casillas.
hercios = por_segundo / ventana
# La media de todos los tramos.
media = espectrograma.mean(dim=0)
pico = int(media.argmax())
alrededor = media[pico - 2 : pico + 3].tolist()

print("forma del espectrograma:", tuple(espectrograma.shape))
print("segundos entre tramos:", paso / por_segundo)
print("hercios entre casillas:", hercios)
print("casilla del pico:", pico)
print("frecuencia del pico:", pico * hercios)
print("alrededor del pico:", [round(v, 1) for v in alrededor])
