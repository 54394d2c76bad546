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

H = torch.relu(X @ W1 + b1)
Y = H @ W2 + b2

promedio = (Y[0] + Y[1]) / 2

print("dos capas con ReLU:", Y.tolist())
print("salida del punto medio:", Y[2].tolist())
print("promedio de las otras dos:", promedio.tolist())
