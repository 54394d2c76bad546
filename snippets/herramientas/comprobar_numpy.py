import numpy as np

# De "2.4.6" se queda con "2".
mayor = np.__version__.split(".")[0]
numeros = np.array([1.0, 2.0, 3.0])

print(f"versión mayor: {mayor}")
print(f"uno más dos más tres: {numeros.sum():.1f}")
