import numpy as np


class Neurona:  # NumPy no trae neuronas: escribimos la nuestra
    def __init__(self, w, b):
        self.w, self.b = w, b

    def __call__(self, X):
        return X @ self.w + self.b


X = np.array([[1.0, 2.0, 3.0]])
w = np.array([[0.5], [-1.0], [1.5]])
b = np.array([0.25])

neurona = Neurona(w, b)

print(f"salida: {neurona(X).item()}")
print(f"números que se aprenden: {w.size + b.size}")
