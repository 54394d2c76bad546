import numpy as np

superficie = "valle estrecho"
optimizador = "descenso"
lr = 0.19
inicio = [-4.0, 1.0]
pasos = 10


def perdida(w):
    if superficie == "valle estrecho":
        return w[0] ** 2 / 2 + 5 * w[1] ** 2
    return (w[0] ** 2 - 4) ** 2 / 8 + w[0] / 2 + 1.1 + 5 * w[1] ** 2


def gradiente(w):
    if superficie == "valle estrecho":
        return np.array([w[0], 10 * w[1]])
    return np.array([(w[0] ** 3 - 4 * w[0]) / 2 + 0.5, 10 * w[1]])


w = np.array(inicio)
# Lo que recuerda cada optimizador.
v = m = s = np.zeros(2)
for t in range(1, pasos + 1):
    g = gradiente(w)
    v = 0.9 * v + g
    m = 0.9 * m + 0.1 * g
    s = 0.999 * s + 0.001 * g**2
    if optimizador == "descenso":
        w = w - lr * g
    elif optimizador == "con inercia":
        w = w - lr * v
    else:
        media = m / (1 - 0.9**t)
        tamano = (s / (1 - 0.999**t)) ** 0.5
        w = w - lr * media / (tamano + 1e-12)

print("pesos:", [round(v, 3) for v in w.tolist()])
print(f"pérdida: {perdida(w):.3f}")
