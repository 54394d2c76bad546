import numpy as np

x = np.array(2.0)
y = np.array(5.0)
w = np.array(1.0)

error = w * x - y
derivada = 2 * error * x
print("predicción:", float(w * x))
print("derivada:", float(derivada))
