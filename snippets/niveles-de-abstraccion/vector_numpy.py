import numpy as np

entrada = np.array([1.0, 2.0, 3.0])
pesos = np.array([0.5, -0.2, 0.4])
sesgo = 0.8

# @ multiplica y suma: el bucle va dentro.
z = pesos @ entrada + sesgo
print(f"salida: {z:.1f}")
