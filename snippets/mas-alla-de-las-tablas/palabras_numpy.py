import numpy as np

vocabulario = ["otra", "café", "mate", "té"]
numero = {"café": 1, "mate": 2, "té": 3}
pedido = ["té", "tereré", "café"]
# Las desconocidas son «otra», el 0.
numeros = np.array([numero.get(p, 0) for p in pedido])

# Se puede hacer; no quiere decir nada.
media = (numeros[0] + numeros[2]) / 2

# Un 1 en la posición de cada palabra.
uno_de_n = np.zeros((3, 4), dtype=int)
for fila, posicion in enumerate(numeros):
    uno_de_n[fila, posicion] = 1

print("números:", numeros.tolist())
print("la media de té y café:", vocabulario[int(media)])
print("uno de N:", uno_de_n.tolist())
