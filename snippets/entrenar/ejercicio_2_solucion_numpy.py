import numpy as np

X = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
y = np.array([[0.0], [1.0], [1.0], [0.0]])
# Cada neurona empieza con los suyos.
W1 = np.array([[0.8, -0.6, 0.4, 0.5], [-0.7, 0.9, 0.5, -0.2]])
W2 = np.array([[0.5], [0.5], [0.5], [0.5]])
b1, b2 = np.zeros(4), np.zeros(1)

for _ in range(150):
    h = np.maximum(0, X @ W1 + b1)
    a = 1 / (1 + np.exp(-(h @ W2 + b2)))
    error = (a - y) / len(X)
    grad_z = (error @ W2.T) * (h > 0)
    W2, b2 = W2 - h.T @ error, b2 - error.sum(axis=0)
    W1, b1 = W1 - X.T @ grad_z, b1 - grad_z.sum(axis=0)

print("salidas:", [round(p, 2) for p in a[:, 0].tolist()])
