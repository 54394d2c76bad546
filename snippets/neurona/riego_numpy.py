import numpy as np

# Una fila por día: sequedad del suelo,
# calor y lluvia prevista.
dias = ["lunes", "martes", "miércoles", "jueves"]
X = np.array([
    [1.0, 0.5, 0.0],
    [0.75, 1.0, 1.0],
    [0.25, 0.5, 0.0],
    [0.5, 0.5, 0.0],
])
pesos = np.array([2.0, 1.0, -2.0])
sesgo = -1.5

for i, entrada in enumerate(X):
    z = (entrada * pesos).sum() + sesgo
    decision = "riego" if z >= 0 else "no riego"
    print(f"{dias[i]}: z = {z:.1f}, {decision}")
