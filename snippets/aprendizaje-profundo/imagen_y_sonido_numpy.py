import numpy as np

# Una imagen es una tabla de números:
# 1 es tinta; 0, papel.
imagen = np.array([
    [0, 1, 0, 1, 0],
    [1, 1, 1, 1, 1],
    [0, 1, 1, 1, 0],
    [0, 0, 1, 0, 0],
])
# Un sonido es una fila de muestras:
# 0.1 s de un tono de 440 Hz.
segundos = np.arange(800) / 8000
sonido = np.sin(2 * np.pi * 440 * segundos)

print("forma de la imagen:", imagen.shape)
for numero, fila in enumerate(imagen):
    print(f"fila {numero}:", "".join("#" if p == 1 else "." for p in fila))
print("forma del sonido:", sonido.shape)
inicio = sonido[:4].tolist()
print("primeras muestras:", [round(v, 2) for v in inicio])
print(f"última muestra: {sonido[-1]:.2f}")
