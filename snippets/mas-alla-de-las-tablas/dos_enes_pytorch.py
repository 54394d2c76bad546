import unicodedata

import torch

palabra = "año"
codigos = torch.tensor([ord(letra) for letra in palabra])
octetos = torch.tensor(list(palabra.encode()))
# La tilde de la ñ, separada de la n.
suelta = unicodedata.normalize("NFD", palabra)
codigos_suelta = torch.tensor([ord(letra) for letra in suelta])

print("códigos:", codigos.tolist())
print("bytes en UTF-8:", octetos.tolist())
print("códigos con la tilde suelta:", codigos_suelta.tolist())
print("son el mismo texto:", suelta == palabra)
