import torch

# Una imagen es una tabla de números:
# 1 es tinta; 0, papel.
imagen = torch.tensor([
    [0, 1, 0, 1, 0],
    [1, 1, 1, 1, 1],
    [0, 1, 1, 1, 0],
    [0, 0, 1, 0, 0],
])
# Un sonido es una fila de muestras:
# 0.1 s de un tono de 440 Hz.
segundos = torch.arange(800) / 8000
sonido = torch.sin(2 * torch.pi * 440 * segundos)

print("forma de la imagen:", tuple(imagen.shape))
for numero, fila in enumerate(imagen):
    print(f"fila {numero}:", "".join("#" if p == 1 else "." for p in fila))
print("forma del sonido:", tuple(sonido.shape))
inicio = sonido[:4].tolist()
print("primeras muestras:", [round(v, 2) for v in inicio])
print(f"última muestra: {sonido[-1]:.2f}")
