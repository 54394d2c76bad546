import torch

original = torch.tensor([4.0, 6.0, 8.0])

# El signo = da otro nombre a los mismos
# números. La copia tiene los suyos.
corregido = original.clone()
corregido[1] = 6.5

print("original:", original.tolist())
print("corregido:", corregido.tolist())
