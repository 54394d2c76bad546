# Falla a propósito: le da los datos a la
# clase ReLU, no a una capa.
import torch

Z = torch.tensor([[2.0, -3.0]])
W2 = torch.tensor([[1.0], [-2.0]])

print(f"Z: {Z.tolist()}, W2: {W2.tolist()}")
oculta = torch.nn.ReLU(Z)
print(f"oculta es: {type(oculta).__name__}")
print(f"salida: {(oculta @ W2).tolist()}")
