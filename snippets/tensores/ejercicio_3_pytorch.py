import torch

original = torch.tensor([4.0, 6.0, 8.0])

# Tu turno: haz que corregido sea
# independiente de original.
corregido = original
corregido[1] = 6.5

print("original:", original.tolist())
print("corregido:", corregido.tolist())
