import numpy as np

# Nivel 0: cinco filas de tres píxeles,
# de arriba abajo.
dibujos = {
    "3 recto": "### ..# ### ..# ###",
    "3 redondo": ".## ..# .## ..# ##.",
    "2 recto": "### ..# ### #.. ###",
    "1 corrido": "#.. #.. #.. #.. #..",
}
filas = [dibujo.replace(" ", "") for dibujo in dibujos.values()]
X = np.array([[float(p == "#") for p in fila] for fila in filas])

# Nivel 1: siete detectores; cada uno mira
# tres de los quince píxeles.
casillas = [[0, 1, 2], [0, 3, 6], [2, 5, 8]]
casillas += [[6, 7, 8], [6, 9, 12]]
casillas += [[8, 11, 14], [12, 13, 14]]
# El píxel del centro cuenta doble.
pesos = np.array([1.0, 2.0, 1.0])
puntos = X[:, casillas] @ pesos
trazos = (puntos - 3 >= 0).astype(int)

# Nivel 2: los trazos del 0 al 9.
modelos = ["1110111", "0010010", "1011101"]
modelos += ["1011011", "0111010", "1101011"]
modelos += ["1101111", "1010010", "1111111"]
modelos += ["1111011"]
M = np.array([[int(trazo) for trazo in modelo] for modelo in modelos])
# 1 si la cifra tiene ese trazo; -1 si no.
W = (2 * M - 1).T
b = -M.sum(axis=1)
z = trazos @ W + b

for i, nombre in enumerate(dibujos):
    print(f"trazos del {nombre}: {trazos[i].tolist()}")
    print(f"z de cada cifra, {nombre}: {z[i].tolist()}")
    lectura = np.flatnonzero(z[i] >= 0)
    print(f"lectura del {nombre}: {lectura.tolist()}")
