import torch

# Dos interruptores y la luz que debe salir.
X = torch.tensor([
    [0.0, 0.0],
    [0.0, 1.0],
    [1.0, 0.0],
    [1.0, 1.0],
])
luz = torch.tensor([[0.0], [1.0], [1.0], [0.0]])

# Las dos restas posibles, y ReLU.
W1 = torch.tensor([[1.0, -1.0], [-1.0, 1.0]])
W2 = torch.tensor([[1.0], [1.0]])
H = torch.relu(X @ W1)
Y = H @ W2

aciertos = (luz == Y).sum()
print("oculta:", H.tolist())
print("salida:", Y.tolist())
print("aciertos:", int(aciertos))
