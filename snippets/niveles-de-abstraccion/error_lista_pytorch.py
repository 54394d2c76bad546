# Falla a propósito: la capa recibe una
# lista en vez de un tensor.
import torch

entrada = [[1.0, 2.0, 3.0]]
neurona = torch.nn.Linear(3, 1)

print(f"entrada: {entrada}")
print(f"capa: {neurona}")
print(f"salida: {neurona(entrada)}")
