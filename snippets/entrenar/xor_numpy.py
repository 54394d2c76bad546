import numpy as np

# Con 32 bits, como las otras dos.
X = np.float32([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.float32([[0], [1], [1], [0]])
W1 = np.float32([[0.8, -0.6, 0.4, 0.5], [-0.7, 0.9, 0.5, -0.2]])
b1 = np.zeros(4, dtype=np.float32)
W2 = np.float32([[0.6], [0.7], [-0.5], [0.3]])
b2 = np.zeros(1, dtype=np.float32)
lr = 0.5

perdidas = []
for _ in range(200):
    z = X @ W1 + b1
    h = np.maximum(0, z)
    logits = h @ W2 + b2
    # La entropía cruzada de un sí o no.
    perdida = (np.log(1 + np.exp(logits)) - y * logits).mean()
    perdidas.append(float(perdida))
    # Su gradiente, hacia atrás.
    error = (1 / (1 + np.exp(-logits)) - y) / len(X)
    grad_z = (error @ W2.T) * (z > 0)
    W2 = W2 - lr * h.T @ error
    b2 = b2 - lr * error.sum(axis=0)
    W1 = W1 - lr * X.T @ grad_z
    b1 = b1 - lr * grad_z.sum(axis=0)

print("pérdida:", [round(p, 4) for p in perdidas[::20]])
print("puntuaciones:", [round(p, 2) for p in logits[:, 0].tolist()])
bien = ((logits > 0) == (y > 0)).sum()
print("aciertos:", int(bien), "de", len(y))
