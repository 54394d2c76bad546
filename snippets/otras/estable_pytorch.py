import torch

z = torch.tensor([1000.0, 1001.0, 1002.0])

exponenciales = torch.exp(z)
directa = exponenciales / exponenciales.sum()
restado = z - z.max()
# Ya resta el máximo por dentro.
estable = torch.softmax(z, dim=0)

print(f"exponenciales: {exponenciales.tolist()}")
print(f"fórmula directa: {directa.tolist()}")
print(f"z menos el máximo: {restado.tolist()}")
print(f"restando el máximo: {[round(v, 3) for v in estable.tolist()]}")
