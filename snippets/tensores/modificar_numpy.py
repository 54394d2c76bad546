import numpy as np

ventas = np.array([4.0, 6.0, 8.0, 7.0])
print(f"al empezar: {ventas.tolist()}")

ventas[2] = 9.5
print(f"tras cambiar un dato: {ventas.tolist()}")

ventas[:2] = 0.0
print(f"tras cambiar un trozo: {ventas.tolist()}")
