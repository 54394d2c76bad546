import numpy as np

# Un caso de la XOR: entra (1, 0), sale 1.
x = np.array([[1.0, 0.0]])
y = 1.0
W1 = np.array([[1.0, -1.0], [-1.0, 1.0]])
b1 = np.array([[-0.5, -0.5]])
W2 = np.array([[3.0], [0.5]])
b2 = np.array([[1.0]])

z = x @ W1 + b1
h = np.maximum(0, z)
a = (h @ W2 + b2)[0, 0]
L = (a - y) ** 2
print("z:", z[0].tolist())
print("h:", h[0].tolist())
print("a:", a.tolist())
print("L:", L.tolist())

# Hacia atrás: cada línea usa una de antes.
da = 2 * (a - y)
dv = da * h[0, 0]
dh = da * W2[:, 0]
dz = dh * np.where(z > 0, 1.0, 0.0)[0]
dw = dz[0] * x[0, 0]
print("dL/da:", da.tolist())
print("dL/dv:", dv.tolist())
print("dL/dh:", dh.tolist())
print("dL/dz:", dz.tolist())
print("dL/dw:", dw.tolist())

# Lo mismo, medido con un paso corto.
paso = 0.001
W2[0, 0] += paso
en_v = (h @ W2 + b2 - y) ** 2
W2[0, 0] -= paso
W1[0, 0] += paso
en_w = (np.maximum(0, x @ W1 + b1) @ W2 + b2 - y) ** 2
print(f"comprobación de v: {(en_v[0, 0] - L) / paso:.1f}")
print(f"comprobación de w: {(en_w[0, 0] - L) / paso:.1f}")
