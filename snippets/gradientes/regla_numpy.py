import numpy as np

x = np.array(1.5)
y = np.array(3.0)
w = np.array(0.7)
b = np.array(0.3)

prediccion = w * x + b
error = prediccion - y
perdida = error * error
# Cuánto cambia la pérdida por cada error,
# y el error por cada parámetro.
por_w = 2 * error * x
por_b = 2 * error * 1

print(f"predicción: {prediccion:.2f}")
print(f"pérdida: {perdida:.4f}")
print(f"derivada respecto de w: {por_w:.2f}")
print(f"derivada respecto de b: {por_b:.2f}")
