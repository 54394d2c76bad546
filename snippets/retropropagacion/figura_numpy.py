import numpy as np

x = np.array([[1.0, 0.0]])
# Un peso de la neurona 1 y el de su salida.
w = 1.0
v = 3.0
W1 = np.array([[w, -1.0], [-1.0, 1.0]])
b1 = np.array([[-0.5, -0.5]])
W2 = np.array([[v], [0.5]])
b2 = np.array([[1.0]])
# La XOR: 1 si las entradas son distintas.
y = abs(x[0, 0] - x[0, 1])

# Hacia delante.
z = x @ W1 + b1
h = np.maximum(0, z)
a = h @ W2 + b2
L = (a - y) ** 2
# Y hacia atrás.
da = 2 * (a - y)
dv = h.T @ da
dh = da @ W2.T
dz = dh * np.where(z > 0, 1.0, 0.0)
dw = x.T @ dz

print("z:", z.tolist())
print("h:", h.tolist())
print("a:", a.tolist())
print("L:", L.tolist())
print("dL/da:", da.tolist())
print("dL/dv:", dv.tolist())
print("dL/dh:", dh.tolist())
print("dL/dz:", dz.tolist())
print("dL/dw:", dw.tolist())
