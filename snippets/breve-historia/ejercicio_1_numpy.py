import numpy as np

w = np.array([1.0, -2.0])
b = 1.0
# Un ejemplo, y lo que debía responder.
x = np.array([1.0, 1.0])
y = 0

z = (x * w).sum() + b
error = y - int(z >= 0)
w = w + error * x
b = b + error

print("z:", float(z))
print("error:", error)
print("pesos:", w.tolist())
print("sesgo:", b)
