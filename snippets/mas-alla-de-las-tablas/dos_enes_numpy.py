import unicodedata

import numpy as np

palabra = "año"
codigos = np.array([ord(letra) for letra in palabra])
octetos = np.array(list(palabra.encode()))
# La tilde de la ñ, separada de la n.
suelta = unicodedata.normalize("NFD", palabra)
codigos_suelta = np.array([ord(letra) for letra in suelta])

print("códigos:", codigos.tolist())
print("bytes en UTF-8:", octetos.tolist())
print("códigos con la tilde suelta:", codigos_suelta.tolist())
print("son el mismo texto:", suelta == palabra)
