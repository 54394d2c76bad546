import torch

# Nivel 0: cinco filas de tres píxeles,
# de arriba abajo.
dibujos = {
    "3 recto": "### ..# ### ..# ###",
    "3 redondo": ".## ..# .## ..# ##.",
    "2 recto": "### ..# ### #.. ###",
}
filas = [dibujo.replace(" ", "") for dibujo in dibujos.values()]
X = torch.tensor([[float(p == "#") for p in fila] for fila in filas])
recto = X[0]
distintos = (recto != X).sum(dim=1)

# Nivel 1: siete detectores; cada uno mira
# tres de los quince píxeles.
casillas = [[0, 1, 2], [0, 3, 6], [2, 5, 8]]
casillas += [[6, 7, 8], [6, 9, 12]]
casillas += [[8, 11, 14], [12, 13, 14]]
# El píxel del centro cuenta doble.
pesos = torch.tensor([1.0, 2.0, 1.0])
puntos = X[:, casillas] @ pesos
trazos = (puntos - 3 >= 0).to(torch.int64)

for i, nombre in enumerate(dibujos):
    print(f"píxeles distintos en el {nombre}: {distintos[i]}")
    print(f"puntos del {nombre}: {puntos[i].tolist()}")
    print(f"trazos del {nombre}: {trazos[i].tolist()}")
