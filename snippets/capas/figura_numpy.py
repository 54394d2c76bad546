import numpy as np

capas = [2, 3, 1]
x = np.array([[2.0, 1.0]])
# Los pesos y los sesgos de la lección.
W_oculta = [[1.0, 0.5, -1.0], [-1.0, 1.0, 2.0]]
b_oculta = [[0.5, -1.0, -1.0]]
W_salida = [[2.0], [1.0], [1.5]]
b_salida = [[-1.0]]


def tabla(dados, filas, columnas, capa):
    nueva = []
    for i in range(filas):
        # Donde no los hay, de relleno.
        fila = [(2 * i + 3 * j + capa) % 5 / 2 - 1 for j in range(columnas)]
        for j in range(columnas):
            if i < len(dados) and j < len(dados[i]):
                fila[j] = dados[i][j]
        nueva.append(fila)
    return np.array(nueva)


total = 0
for k in range(len(capas) - 1):
    W, b = (W_oculta, b_oculta) if k == 0 else ([], [])
    ultima = k == len(capas) - 2
    if ultima:
        W, b = W_salida, b_salida
    n, m = capas[k], capas[k + 1]
    x = x @ tabla(W, n, m, k) + tabla(b, 1, m, k)
    if not ultima:
        x = np.maximum(0, x)
    cuenta = n * m + m
    total = total + cuenta
    print(f"parámetros de la capa {k + 1}: {cuenta}")

print("parámetros:", total)
print("salida:", x[0].tolist())
