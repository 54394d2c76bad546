import torch

dibujo = "011 001 011 001 110"
detectores = [
    "121 000 000 000 000",
    "100 200 100 000 000",
    "001 002 001 000 000",
    "000 000 121 000 000",
    "000 000 100 200 100",
    "000 000 001 002 001",
    "000 000 000 000 121",
]
# Los trazos de cada cifra, del 0 al 9.
modelos = "1110111 0010010 1011101 1011011 0111010"
modelos += " 1101011 1101111 1010010 1111111 1111011"


def numeros(textos):
    return [[int(n) for n in t if n != " "] for t in textos]


X = torch.tensor(numeros([dibujo]))
W1 = torch.tensor(numeros(detectores)).T
trazos = (X @ W1 - 3 >= 0).long()
M = torch.tensor(numeros(modelos.split()))
# Peso 1 en sus trazos y −1 en los demás.
W2 = (2 * M - 1).T
b2 = -M.sum(dim=1)
z = (trazos @ W2 + b2).tolist()

lectura = [c for c in range(10) if z[0][c] >= 0]

print("trazos:", trazos[0].tolist())
print("lectura:", lectura)
