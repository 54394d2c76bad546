import numpy as np

# Altura en kilómetros: por cada uno,
# 6.5 grados menos.
altura = np.array([0.0, 2.0, 4.0, 6.0])
w = -6.5
b = 20.0

z = w * altura + b
a = np.maximum(0, z)

print("sin ReLU:", z.tolist())
print("con ReLU:", a.tolist())
