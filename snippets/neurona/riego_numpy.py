import numpy as np

# Una fila por día; columnas: sequedad del
# suelo, calor, lluvia prevista.
dias = ["lunes", "martes", "miércoles", "jueves"]
X = np.array([
    [1.0, 0.5, 0.0],
    [0.75, 1.0, 1.0],
    [0.25, 0.5, 0.0],
    [0.5, 0.5, 0.0],
])
pesos = np.array([2.0, 1.0, -2.0])
sesgo = -1.5

z = X @ pesos + sesgo
for i in range(4):
    decision = "riego" if z[i] >= 0.0 else "no riego"
    print(f"{dias[i]}: z = {z[i]:.1f}, {decision}")
