import torch

# De "2.13.0+cpu" se queda con "2".
mayor = torch.__version__.split(".")[0]
numeros = torch.tensor([1.0, 2.0, 3.0])

print(f"versión mayor: {mayor}")
print(f"uno más dos más tres: {numeros.sum():.1f}")
