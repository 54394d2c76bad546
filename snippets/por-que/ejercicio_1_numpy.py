import numpy as np

x = np.array([-1.0, 2.0])

h = -2 * x + 1
sin_activar = 3 * h
con_relu = 3 * np.maximum(0, h)

print("sin activación:", sin_activar.tolist())
print("con ReLU:", con_relu.tolist())
