import numpy as np

z = np.array([1000.0, 1001.0, 1002.0], dtype=np.float32)

# NumPy avisa del desbordamiento y de
# inf / inf: aquí se provocan adrede.
with np.errstate(over="ignore", invalid="ignore"):
    exponenciales = np.exp(z)
    directa = exponenciales / exponenciales.sum()
restado = z - z.max()
estable = np.exp(restado) / np.exp(restado).sum()

print(f"exponenciales: {exponenciales.tolist()}")
print(f"fórmula directa: {directa.tolist()}")
print(f"z menos el máximo: {restado.tolist()}")
print(f"restando el máximo: {[round(v, 3) for v in estable.tolist()]}")
