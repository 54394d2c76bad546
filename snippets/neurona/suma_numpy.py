import numpy as np

entrada = np.array([1.0, 2.0, 3.0])
pesos = np.array([0.5, -0.2, 0.4])

suma = 0.0
for i in range(3):
    suma = suma + entrada[i] * pesos[i]
    print(f"suma tras la entrada {i + 1}: {suma:.1f}")
