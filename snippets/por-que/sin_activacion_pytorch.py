import torch

# La tercera fila es el punto medio
# de las dos primeras.
X = torch.tensor([
    [1.0, 2.0],
    [3.0, -1.0],
    [2.0, 0.5],
])
W1 = torch.tensor([
    [1.0, 0.0, -1.0],
    [0.5, 1.0, 2.0],
])
b1 = torch.tensor([[0.0, 0.5, -1.0]])
W2 = torch.tensor([[2.0], [-1.0], [1.0]])
b2 = torch.tensor([[1.0]])

H = X @ W1 + b1
Y = H @ W2 + b2

# Las dos capas, juntadas en una.
W = W1 @ W2
b = b1 @ W2 + b2

print("capa oculta:", H.tolist())
print("dos capas:", Y.tolist())
print("pesos de la capa única:", W.tolist())
print("sesgo de la capa única:", b.tolist())
print("capa única:", (X @ W + b).tolist())
