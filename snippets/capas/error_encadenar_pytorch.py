# Falla a propósito: la capa oculta entrega
# 3 números y la salida espera 5.
import torch

oculta = torch.nn.Linear(2, 3)
salida = torch.nn.Linear(5, 1)
modelo = torch.nn.Sequential(oculta, salida)

X = torch.ones(4, 2)
print(f"forma de la capa oculta: {tuple(oculta(X).shape)}")
print(f"forma de los pesos de la salida: {tuple(salida.weight.shape)}")
print(f"forma de la salida: {tuple(modelo(X).shape)}")
