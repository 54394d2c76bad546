import numpy as np

# Una foto: la fruta correcta es la 0, y la
# red está segura.
z = np.array([[6.0, 0.0, 0.0]])

reparto = np.exp(z) / np.exp(z).sum()
otra_vez = np.exp(reparto) / np.exp(reparto).sum()
perdida = -np.log(reparto[0, 0])
de_mas = -np.log(otra_vez[0, 0])

print(f"parte de la correcta: {reparto[0, 0]:.3f}")
print(f"pérdida: {perdida:.3f}")
print(f"pérdida con softmax de más: {de_mas:.3f}")
