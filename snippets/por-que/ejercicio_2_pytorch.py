import torch

# Dos interruptores y la luz que debe salir.
X = torch.tensor([
    [0.0, 0.0],
    [0.0, 1.0],
    [1.0, 0.0],
    [1.0, 1.0],
])
luz = torch.tensor([[0.0], [1.0], [1.0], [0.0]])

# Tu turno: a la neurona de Valeria le
# falta ayuda.
W1 = torch.tensor([[1.0], [-1.0]])
W2 = torch.tensor([[1.0]])
H = X @ W1
Y = H @ W2

aciertos = (luz == Y).sum()
print("oculta:", H.tolist())
print("salida:", Y.tolist())
print("aciertos:", int(aciertos))
