import numpy as np

x = np.array([0.5, 1.5, 2.0])

print("tensor entero:", x)
print("primer valor:", x[0])
print("tipo:", x.dtype)
