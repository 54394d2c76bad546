import torch

original = torch.tensor([4.0, 6.0, 8.0])
print(f"al empezar: {original.tolist()}")

# El signo = solo pone otro nombre; clone
# reserva memoria nueva.
corregido = original.clone()
corregido[1] = 6.5

print(f"original: {original.tolist()}")
print(f"corregido: {corregido.tolist()}")
