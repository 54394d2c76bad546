import numpy as np

# Horas de lluvia en Quito.
X = np.array([[1.0], [2.0], [3.0], [4.0]])
# Litros en el balde.
y = np.array([[2.0], [4.0], [6.0], [8.0]])
w1 = np.array([[0.5, 1.0]])
b1 = np.array([0.0, 0.0])
w2 = np.array([[1.0], [0.5]])
# Tu turno: con esta tasa de aprendizaje,
# las dos neuronas mueren.
lr = 0.05

for paso in range(200):
    z = X @ w1 + b1
    a = np.maximum(0.0, z)
    salida = a @ w2
    perdida = np.mean((salida - y) ** 2)
    d = 2.0 * (salida - y) / len(y)
    dz = (d @ w2.T) * np.where(z > 0, 1.0, 0.0)
    gradientes = [X.T @ dz, dz.sum(axis=0), a.T @ d]
    if paso in (0, 1, 2):
        print(f"pérdida en el paso {paso}: {perdida:.4f}")
    w1 = w1 - lr * gradientes[0]
    b1 = b1 - lr * gradientes[1]
    w2 = w2 - lr * gradientes[2]
print(f"pasos: {paso + 1}")
print(f"pérdida al terminar: {perdida:.6f}")
print(f"neuronas muertas: {int(np.all(a == 0, axis=0).sum())}")
