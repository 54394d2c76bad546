import torch

# Cinco filas de tres píxeles: 1 es tinta.
dibujos = {
    "3 recto": "111 001 111 001 111",
    "3 redondo": "011 001 011 001 110",
    "2 recto": "111 001 111 100 111",
}
# Los pesos de los detectores: arriba, alto
# izquierdo, alto derecho, centro, bajo
# izquierdo, bajo derecho y abajo.
detectores = [
    "121 000 000 000 000",
    "100 200 100 000 000",
    "001 002 001 000 000",
    "000 000 121 000 000",
    "000 000 100 200 100",
    "000 000 001 002 001",
    "000 000 000 000 121",
]


def numeros(textos):
    # De «10 1» sale [1, 0, 1].
    return [[int(n) for n in t if n != " "] for t in textos]


X = torch.tensor(numeros(dibujos.values()))
W1 = torch.tensor(numeros(detectores)).T
b1 = -3

puntos = X @ W1
trazos = (puntos + b1 >= 0).long()
recto = X[0]
distintos = (recto != X).sum(dim=1)

for i, nombre in enumerate(dibujos):
    print(f"píxeles distintos en el {nombre}: {distintos[i]}")
    print(f"puntos del {nombre}: {puntos[i].tolist()}")
    print(f"trazos del {nombre}: {trazos[i].tolist()}")
