import numpy as np

entrada = np.array([1.0, 2.0, 3.0])
pesos = np.array([0.5, -0.2, 0.4])

suma = pesos @ entrada
print(f"suma: {suma:.1f}")
