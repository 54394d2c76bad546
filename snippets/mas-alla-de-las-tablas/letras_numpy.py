import numpy as np

palabra = "año"
codigos = np.array([ord(letra) for letra in palabra])
# Un juego: la letra siguiente de la tabla.
siguientes = codigos + 1
otra = [chr(codigo) for codigo in siguientes.tolist()]

print("códigos:", codigos.tolist())
print("con cada código más 1:", "".join(otra))
