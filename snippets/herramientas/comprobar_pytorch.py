import torch

numeros = torch.tensor([1.0, 2.0, 3.0])
suma = numeros.sum()

print(f"uno más dos más tres: {suma:.1f}")
