import torch

por_segundo, ventana, paso = 8000, 400, 160  # en muestras
instantes = torch.arange(por_segundo) / por_segundo
tono = torch.sin(2 * torch.pi * 440 * instantes)

transformada = torch.stft(
    tono,
    n_fft=ventana,
    hop_length=paso,
    window=torch.hann_window(ventana),
    center=False,  # sin añadir nada al principio ni al final
    return_complex=True,
)
espectrograma = transformada.abs().T  # PyTorch da los tramos en columnas

hercios = por_segundo / ventana  # entre dos casillas
media = espectrograma.mean(dim=0)  # de todos los tramos
pico = media.argmax().item()
alrededor = media[pico - 2 : pico + 3].tolist()

print(f"forma del espectrograma: {tuple(espectrograma.shape)}")
print(f"segundos entre tramos: {paso / por_segundo}")
print(f"hercios entre casillas: {hercios}")
print(f"casilla del pico: {pico}")
print(f"frecuencia del pico: {pico * hercios}")
print(f"alrededor del pico: {[round(v, 1) for v in alrededor]}")
