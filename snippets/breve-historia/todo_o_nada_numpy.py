import numpy as np

X = np.array([
    [0.0, 0.0],
    [0.0, 1.0],
    [1.0, 0.0],
    [1.0, 1.0],
])

# Los pesos y el sesgo que aprendió el
# perceptrón para la Y.
w = np.array([2.0, 1.0])
b = -3.0

z = X @ w + b
dispara = z >= 0

print(z)
print(dispara)
print(dispara.astype(int))
