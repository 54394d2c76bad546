import numpy as np

# La red casi acierta, pero responde en
# una columna, (3, 1).
prediccion = np.array([[200.0], [390.0], [610.0]])
pagado = np.array([210.0, 390.0, 610.0])

resta = prediccion - pagado
perdida = (resta * resta).mean()
print("forma de la resta:", resta.shape)
print(f"pérdida: {perdida:.1f}")

# Las dos con la misma forma.
resta = prediccion.reshape(3) - pagado
perdida = (resta * resta).mean()
print("forma arreglada:", resta.shape)
print(f"pérdida arreglada: {perdida:.1f}")
