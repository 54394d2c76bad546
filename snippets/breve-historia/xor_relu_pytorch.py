import torch

X = torch.tensor([
    [0.0, 0.0],
    [0.0, 1.0],
    [1.0, 0.0],
    [1.0, 1.0],
])

# Dos neuronas ocultas: las dos suman las
# señales; la segunda resta 1.
W1 = torch.tensor([[1.0, 1.0], [1.0, 1.0]])
b1 = torch.tensor([0.0, -1.0])
# La salida: la primera menos el doble
# de la segunda.
W2 = torch.tensor([[1.0], [-2.0]])

oculta = torch.relu(X @ W1 + b1)
salida = oculta @ W2
xor = salida.reshape(4).int()

print("capa oculta:", oculta.tolist())
print("salida:", xor.tolist())
