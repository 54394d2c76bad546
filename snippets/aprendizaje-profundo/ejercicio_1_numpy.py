import numpy as np

humedad = np.array([55, 80, 61, 90])
llovio = np.array([0, 1, 0, 1])
prediccion = (humedad > 60).astype(int)
aciertos = (prediccion == llovio).sum()
print("aciertos:", int(aciertos))
