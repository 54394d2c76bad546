import numpy as np


def lista(v):
    return [round(n, 2) + 0.0 for n in v[:, 0].tolist()]


def ajusta(nombre, X, y):
    # Los unos multiplican al sesgo.
    A = np.hstack([X, np.ones((len(X), 1))])
    solucion = np.linalg.lstsq(A, y)[0]
    prediccion = A @ solucion
    error = np.abs(prediccion - y).max()
    print(f"{nombre}, pesos y sesgo: {lista(solucion)}")
    print(f"{nombre}, predice: {lista(prediccion)}")
    print(f"{nombre}, mayor error: {error:.2f}")


minutos = np.array([[0.0], [1.0], [2.0], [3.0]])
litros = np.array([[1.25], [2.75], [4.75], [7.25]])
ajusta("grifo", minutos, litros)

interruptores = np.array([
    [0.0, 0.0],
    [0.0, 1.0],
    [1.0, 0.0],
    [1.0, 1.0],
])
luz = np.array([[0.0], [1.0], [1.0], [0.0]])
ajusta("XOR", interruptores, luz)
