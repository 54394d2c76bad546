import numpy as np

# Tres compras de café: lo que predice un
# modelo y lo que se pagó, en pesos.
prediccion = np.array([190.0, 400.0, 600.0])
pagado = np.array([210.0, 390.0, 610.0])

error = prediccion - pagado
perdida = (error * error).mean()

print("errores:", error.tolist())
print(f"pérdida: {perdida:.1f}")
