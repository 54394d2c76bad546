import numpy as np

entrada = np.array([1.0, 2.0, 3.0])
pesos = np.array([0.5, -0.2, 0.4])
sesgo = 0.8

suma = (entrada * pesos).sum()
z = suma + sesgo
# La activación: ReLU.
salida = np.maximum(0, z)

print(f"suma: {suma:.1f}")
print(f"z: {z:.1f}")
print(f"salida: {salida:.1f}")
