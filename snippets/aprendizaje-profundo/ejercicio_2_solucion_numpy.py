import numpy as np

# Ocho compañeros de Lucía: horas
# de estudio y si aprobaron.
horas = np.array([1, 2, 3, 4, 5, 6, 7, 8])
aprobo = np.array([0, 0, 1, 0, 0, 0, 1, 1])

aciertos = []
for candidato in horas:
    prediccion = (horas > candidato).astype(int)
    cuantos = (prediccion == aprobo).sum()
    aciertos.append(int(cuantos))
mejor = aciertos.index(max(aciertos))

print("umbral:", int(horas[mejor]))
print("aciertos:", max(aciertos))
