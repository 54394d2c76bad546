import numpy as np

# Ocho fotos en color y un trozo de otra.
fotos = np.zeros((8, 32, 48, 3))
brillo = np.array([250, 5], dtype=np.uint8)
codigos = np.array([ord(letra) for letra in "ipmb"])
secreto = [chr(codigo) for codigo in (codigos - 1).tolist()]

print("una foto:", fotos[0].shape)
print("canal azul de todas:", fotos[:, :, :, 2].shape)
print("brillo más 10:", (brillo + 10).tolist())
print("con cada código menos 1:", "".join(secreto))
