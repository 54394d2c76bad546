import numpy as np

# Horas de lluvia en Quito.
X = np.array([[1.0], [2.0], [3.0], [4.0]])
# Litros en el balde.
y = np.array([[2.0], [4.0], [6.0], [8.0]])
w1 = np.array([[0.5, 1.0]])
b1 = np.array([-5.0, -5.0])
w2 = np.array([[1.0], [0.5]])
lr = 0.1

for paso in range(200):
    z = X @ w1 + b1
    a = np.maximum(0.0, z)
    salida = a @ w2
    perdida = np.mean((salida - y) ** 2)
    # El gradiente a mano: la pendiente de
    # la activación multiplica en dz.
    d = 2.0 * (salida - y) / len(y)
    dz = (d @ w2.T) * np.where(z > 0, 1.0, 0.0)
    gradientes = [X.T @ dz, dz.sum(axis=0), a.T @ d]
    if paso == 0:
        mayor = max(np.abs(g).max() for g in gradientes)
        nulos = sum(int(np.all(g == 0)) for g in gradientes)
        print(f"mayor gradiente al empezar: {mayor:.4f}")
        print(f"gradientes nulos al empezar: {nulos} de 3")
        print(f"pérdida al empezar: {perdida:.4f}")
    w1 = w1 - lr * gradientes[0]
    b1 = b1 - lr * gradientes[1]
    w2 = w2 - lr * gradientes[2]
finales = w2.ravel().tolist()
print(f"pasos: {paso + 1}")
print(f"pérdida al terminar: {perdida:.4f}")
print(f"neuronas muertas: {int(np.all(a == 0, axis=0).sum())}")
print(f"z al terminar: {[[round(v, 2) for v in f] for f in z.tolist()]}")
print(f"pesos de salida al terminar: {[round(v, 2) for v in finales]}")
