import numpy as np

# Diez días de Quito (inventados):
# humedad a mediodía, en %, y si llovió.
humedad = np.array(
    [45, 52, 58, 63, 66, 70, 73, 77, 84, 90],
)
llovio = np.array(
    [0, 0, 0, 0, 1, 0, 0, 1, 1, 1],
)

# La regla la escribe una persona:
# el 60 sale de su cabeza.
umbral = 60
prediccion = (humedad > umbral).astype(int)
aciertos = (prediccion == llovio).sum()
# Anunció lluvia (1) y no llovió (0).
falsas = (prediccion > llovio).sum()

print("predicción:", prediccion.tolist())
print("aciertos:", int(aciertos))
print("falsas alarmas:", int(falsas))
