# Falla a propósito: falta decir a Python
# qué nombre corto usas.
import np

print(np.array([1.0, 2.0]))
