import numpy as np

z = np.array([1000.0, 1001.0, 1002.0])

# NumPy avisa de que se desborda: se le
# pide que calle, porque es a propósito.
with np.errstate(over="ignore", invalid="ignore"):
    exponenciales = np.exp(z)
    directo = exponenciales / exponenciales.sum()

restado = np.exp(z - z.max())
estable = restado / restado.sum()

print("exponenciales:", exponenciales.tolist())
print("con la fórmula directa:", directo.tolist())
print("restando el máximo:", [round(v, 3) for v in estable.tolist()])
