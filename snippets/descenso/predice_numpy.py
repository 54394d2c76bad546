import numpy as np

# La pérdida es 100·w1 + 0.01·w2: estas son
# sus derivadas, siempre las mismas.
gradiente = np.array([100.0, 0.01])
w = np.array([0.0, 0.0])
lr = 0.1

descenso = w - lr * gradiente
print("descenso:", [round(v, 3) for v in descenso.tolist()])

# El primer paso de Adam.
m = 0.1 * gradiente / (1 - 0.9)
v = 0.001 * gradiente * gradiente / (1 - 0.999)
adam = w - lr * m / (v**0.5 + 1e-7)
print("Adam:", [round(v, 3) for v in adam.tolist()])
