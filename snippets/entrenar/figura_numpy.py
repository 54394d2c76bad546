import numpy as np

capas = [4, 4]
activaciones = ["tanh", "tanh"]
escala = 1.0
semilla = 8
lr = 1.0
epocas = 100
x1 = [1, 0, -1, 0, 1, -1, 3, 2, 1, -1, -2, -3, -2, -1, 1, 2]
x2 = [0, 1, 0, -1, 1, -1, 0, 1, 2, 2, 1, 0, -1, -2, -2, -1]
y = [1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]

# Cada activación y su pendiente donde da h.
tabla = {
    "tanh": (np.tanh, lambda h: 1 - h**2),
    "ReLU": (lambda z: np.maximum(0, z), lambda h: h > 0),
    "sigmoide": (lambda z: np.tanh(z / 2) / 2 + 0.5, lambda h: h * (1 - h)),
    "identidad": (lambda z: z, lambda h: 1),
}
W, b, perdidas = [], [], []
for n, m in zip([2, *capas], [*capas, 1], strict=True):
    azar = [semilla * 17364**i % 65521 for i in range(1, n * m + 1)]
    semilla = azar[-1]
    limite = escala * (6 / (n + m)) ** 0.5
    W.append(limite * (2 * np.array(azar) / 65521 - 1).reshape(n, m))
    b.append(np.zeros(m))
for _ in range(epocas + 1):
    h = [np.array([x1, x2]).T]
    for k, f in enumerate([*activaciones, "identidad"]):
        h.append(tabla[f][0](h[k] @ W[k] + b[k]))
    z = h[-1][:, 0]
    perdidas.append((np.logaddexp(0, z) - y * z).mean())
    grad_z = (tabla["sigmoide"][0](z) - y).reshape(len(y), 1) / len(y)
    for k in reversed(range(len(W))):
        grad_h = grad_z @ W[k].T
        W[k] = W[k] - lr * h[k].T @ grad_z
        b[k] = b[k] - lr * grad_z.sum(axis=0)
        grad_z = grad_h * tabla[activaciones[k - 1]][1](h[k])
print(f"pérdida: de {perdidas[0]:.4f} a {perdidas[-1]:.4f}")
print(f"aciertos: {sum((z > 0) == y)} de {len(y)}")
