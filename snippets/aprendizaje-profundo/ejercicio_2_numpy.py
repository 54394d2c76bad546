import numpy as np

# Ocho compañeros de Lucía: horas
# de estudio y si aprobaron.
horas = np.array([1, 2, 3, 4, 5, 6, 7, 8])
aprobo = np.array([0, 0, 1, 0, 0, 0, 1, 1])

# Tu turno: ¿qué umbral acierta más?
umbral = 0
prediccion = (horas > umbral).astype(int)
aciertos = (prediccion == aprobo).sum()

print("umbral:", umbral)
print("aciertos:", int(aciertos))
