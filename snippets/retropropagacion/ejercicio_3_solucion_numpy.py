import numpy as np

x = np.array([[1.0, 2.0, 0.5]])
y = np.array([[0.5]])
W1 = np.array([[1.0, -1.0], [-0.5, -0.5], [1.0, 1.0]])
W2 = np.array([[4.0], [1.0]])

# De h a z, con la pendiente de ReLU.
z = x @ W1
h = np.maximum(0, z)
da = 2 * (h @ W2 - y)
dv = h.T @ da
dh = da @ W2.T
dz = dh * np.where(z > 0, 1.0, 0.0)
dw = x.T @ dz
print("gradiente de W2:", dv.tolist())
print("gradiente de W1:", dw.tolist())


def medida(W):
    # Un paso a cada lado, peso a peso.
    gradiente = np.zeros(W.shape)
    for i in range(W.shape[0]):
        for j in range(W.shape[1]):
            for paso in (0.001, -0.001):
                W[i, j] += paso
                a = np.maximum(0, x @ W1) @ W2
                gradiente[i, j] += (a[0, 0] - y[0, 0]) ** 2 / (2 * paso)
                W[i, j] -= paso
    return gradiente.round(2).tolist()


print("comprobación de W2:", medida(W2))
print("comprobación de W1:", medida(W1))
