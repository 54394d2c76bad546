import numpy as np

X = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
y = np.array([[0.0], [1.0], [1.0], [0.0]])
# Todos los pesos y sesgos empiezan en 0.
W1, b1 = np.zeros((2, 4)), np.zeros(4)
W2, b2 = np.zeros((4, 1)), np.zeros(1)

for _ in range(200):
    h = np.maximum(0, X @ W1 + b1)
    a = 1 / (1 + np.exp(-(h @ W2 + b2)))
    error = (a - y) / len(X)
    grad_z = (error @ W2.T) * (h > 0)
    W2, b2 = W2 - 0.5 * h.T @ error, b2 - 0.5 * error.sum(axis=0)
    W1, b1 = W1 - 0.5 * X.T @ grad_z, b1 - 0.5 * grad_z.sum(axis=0)

print("salidas:", a[:, 0].tolist())
print("pesos de la salida:", W2[:, 0].tolist())
