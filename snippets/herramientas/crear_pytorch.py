import torch

lista = [[1.5, 2.0, 0.5], [4.0, 3.0, 1.0]]
x = torch.tensor(lista, dtype=torch.float32)
ceros = torch.zeros((2, 3))
cuenta = torch.arange(6)
decimales = cuenta.to(torch.float32)

print(f"desde una lista: {x.tolist()}")
print(f"ceros: {ceros.tolist()}")
print(f"cuenta: {cuenta.tolist()}")
print(f"otro tipo: {decimales.tolist()}")
print(f"forma: {tuple(x.shape)}")
print(f"número de ejes: {x.ndim}")
print(f"cuántos valores: {x.numel()}")
print(f"primera fila: {x[0].tolist()}")
