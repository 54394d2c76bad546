import torch

# Tres interruptores de un pasillo:
# ninguno, uno, dos y tres pulsados.
X = torch.tensor([
    [0.0, 0.0, 0.0],
    [0.0, 0.0, 1.0],
    [0.0, 1.0, 1.0],
    [1.0, 1.0, 1.0],
])

# La tercera neurona solo despierta
# con los tres pulsados.
W1 = torch.tensor([
    [1.0, 1.0, 1.0],
    [1.0, 1.0, 1.0],
    [1.0, 1.0, 1.0],
])
b1 = torch.tensor([0.0, -1.0, -2.0])
W2 = torch.tensor([[1.0], [-2.0], [2.0]])

oculta = torch.relu(X @ W1 + b1)
salida = oculta @ W2
luz = salida.reshape(4).int()

print("capa oculta:", oculta.tolist())
print("luz:", luz.tolist())
