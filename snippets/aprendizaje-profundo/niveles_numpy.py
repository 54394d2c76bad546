import numpy as np

# Nivel 0: tres dibujos de 3 x 3 píxeles,
# cada uno en una fila de X.
ele = [[1, 0, 0], [1, 0, 0], [1, 1, 1]]
manchada = [[1, 0, 1], [1, 0, 0], [1, 1, 1]]
te = [[1, 1, 1], [0, 1, 0], [0, 1, 0]]
imagenes = np.array([ele, manchada, te], dtype=float)
X = imagenes.reshape(3, 9)

# Nivel 1: cuatro detectores de rayas.
arriba = [[1, 1, 1], [0, 0, 0], [0, 0, 0]]
abajo = [[0, 0, 0], [0, 0, 0], [1, 1, 1]]
izquierda = [[1, 0, 0], [1, 0, 0], [1, 0, 0]]
centro = [[0, 1, 0], [0, 1, 0], [0, 1, 0]]
rayas = np.array([arriba, abajo, izquierda, centro], dtype=float)
W1 = rayas.reshape(4, 9).T
coincidencias = X @ W1
trazos = np.maximum(0, coincidencias - 2)

# Nivel 2: la L es abajo + izquierda;
# la T es arriba + centro.
es_ele = [0, 1, 1, 0]
es_te = [1, 0, 0, 1]
W2 = np.array([es_ele, es_te], dtype=float).T
letras = np.maximum(0, trazos @ W2 - 1)

print("dibujo de L:", ele)
print("dibujo de L manchada:", manchada)
print("dibujo de T:", te)
print("arriba:", arriba)
print("abajo:", abajo)
print("izquierda:", izquierda)
print("centro:", centro)
print("pesos de L:", es_ele)
print("pesos de T:", es_te)
for i, nombre in enumerate(["L", "L manchada", "T"]):
    print(f"coincidencias de {nombre}:", coincidencias[i].tolist())
    print(f"trazos de {nombre}:", trazos[i].tolist())
    print(f"letras de {nombre}:", letras[i].tolist())
