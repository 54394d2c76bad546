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

oculta = X @ W1 + b1
dos_capas = oculta @ W2 + b2

# Los pesos de las dos capas se multiplican
# y queda una sola.
W = W1 @ W2
b = b1 @ W2 + b2
una_capa = X @ W + b

print("capa oculta:", oculta.tolist())
print("dos capas:", dos_capas.tolist())
print("pesos de la capa única:", W.tolist())
print("sesgo de la capa única:", b.tolist())
print("capa única:", una_capa.tolist())
