import unicodedata

import torch

palabra = "año"
codigos = torch.tensor([ord(letra) for letra in palabra])
octetos = torch.tensor(list(palabra.encode()), dtype=torch.uint8)
# la tilde, aparte de la n
suelta = unicodedata.normalize("NFD", palabra)
codigos_suelta = [ord(letra) for letra in suelta]

print(f"códigos: {codigos.tolist()}")
print(f"de vuelta: {''.join(chr(codigo) for codigo in codigos)}")
print(f"bytes: {octetos.tolist()}")
print(f"códigos con la tilde suelta: {codigos_suelta}")
print(f"son el mismo texto: {suelta == palabra}")
