import numpy as np

lluvia = np.array([
    [8.0, 0.0, 5.5],
    [3.5, 9.0, 0.0],
])

# Una fila: mira la misma memoria.
quito = lluvia[0]
# Una lista de posiciones: copia.
elegidos = lluvia[0, [0, 2]]
quito[0] = 99.0

print(f"quito: {quito.tolist()}")
print(f"lluvia: {lluvia.tolist()}")
print(f"elegidos: {elegidos.tolist()}")
