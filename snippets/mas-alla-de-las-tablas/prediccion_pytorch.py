import torch

# Ocho fotos en color y un trozo de otra.
fotos = torch.zeros((8, 32, 48, 3))
brillo = torch.tensor([250, 5], dtype=torch.uint8)
codigos = torch.tensor([ord(letra) for letra in "ipmb"])
secreto = [chr(codigo) for codigo in (codigos - 1).tolist()]

print("una foto:", tuple(fotos[0].shape))
print("canal azul de todas:", tuple(fotos[:, :, :, 2].shape))
print("brillo más 10:", (brillo + 10).tolist())
print("con cada código menos 1:", "".join(secreto))
