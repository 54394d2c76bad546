import numpy as np

# Otros diez días, que no se usaron
# para buscar el umbral.
humedad = np.array(
    [49, 55, 61, 64, 68, 71, 75, 79, 82, 88],
)
llovio = np.array(
    [0, 0, 0, 0, 0, 1, 1, 0, 1, 1],
)

# El umbral escrito a mano y el aprendido.
for umbral in [60, 73]:
    prediccion = (humedad > umbral).astype(int)
    aciertos = (prediccion == llovio).sum()
    print(f"aciertos con umbral {umbral}:", int(aciertos))
