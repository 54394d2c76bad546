import numpy as np

# Qué cifra era cada una, y qué dijo la red.
reales = np.array([8, 3, 8, 0, 8, 5, 8, 9, 8, 3])
dichas = np.array([8, 3, 1, 0, 8, 8, 9, 9, 3, 3])
cifra = 8

# Solo lo que dijo de los que son un ocho.
parte = (dichas[reales == cifra] == cifra).mean()
print(f"exhaustividad: {parte:.2f}")
