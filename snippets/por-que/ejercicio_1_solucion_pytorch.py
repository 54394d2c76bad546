import torch

# Dos interruptores y una luz: encendida si
# uno, y solo uno, está arriba.
X = torch.tensor([
    [0.0, 0.0],
    [0.0, 1.0],
    [1.0, 0.0],
    [1.0, 1.0],
])
# Las dos restas posibles.
W1 = torch.tensor([[1.0, -1.0], [-1.0, 1.0]])
W2 = torch.tensor([[1.0], [1.0]])

oculta = torch.relu(X @ W1)
luz = oculta @ W2

print(f"oculta: {oculta.tolist()}")
print(f"luz: {luz[:, 0].tolist()}")
print("esperada: [0.0, 1.0, 1.0, 0.0]")
