import numpy as np

x = 3.0
y = 2.0
w = 0.5
b = -1.0
v = 2.0

z = w * x + b
h = np.maximum(0, z)
a = v * h
da = 2 * (a - y)
dv = da * h
dz = da * v * (z > 0)
print("pérdida:", float((a - y) ** 2))
print("gradiente de v:", float(dv))
print("gradiente de b:", float(dz))
print("gradiente de w:", float(dz * x))
