import numpy as np

X = np.array([[1.0, 2.0, 3.0]])
w = np.array([[0.5], [-1.0], [1.5]])
b = np.array([0.25])


# NumPy no trae neuronas: escribimos una.
def neurona(X):
    return X @ w + b


print(f"salida: {neurona(X).item()}")
print(f"números que se aprenden: {w.size + b.size}")
