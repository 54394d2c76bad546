import numpy as np

# Todos los dibujos posibles: 0, 1, 2...
# escritos en binario.
numeros = np.arange(2**15)
X = numeros[:, np.newaxis] // 2 ** np.arange(15) % 2

casillas = [[0, 1, 2], [0, 3, 6], [2, 5, 8]]
casillas += [[6, 7, 8], [6, 9, 12]]
casillas += [[8, 11, 14], [12, 13, 14]]
pesos = np.array([1, 2, 1])
puntos = X[:, casillas] @ pesos
trazos = (puntos - 3 >= 0).astype(int)

# A cada descripción, un número: sus siete
# trazos leídos en binario.
codigos = trazos @ 2 ** np.arange(7)
descripciones = len(np.unique(codigos))
tres = np.array([1, 0, 1, 1, 0, 1, 1])
iguales = (trazos == tres).all(axis=1)

print(f"números en los píxeles: {X.shape[1]}")
print(f"números en los trazos: {trazos.shape[1]}")
print(f"dibujos posibles: {len(X)}")
print(f"descripciones distintas: {descripciones}")
print(f"dibujos por descripción, de media: {len(X) // descripciones}")
print(f"dibujos con los trazos del 3: {iguales.sum()}")
