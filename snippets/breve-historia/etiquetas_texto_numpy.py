# Falla a propósito: las respuestas son
# texto, no números.
import numpy as np

# Así suelen llegar de un archivo.
leidas = ["0", "1", "1", "1"]
prediccion = 1.0
print("leídas:", leidas)
print("predicción:", prediccion)

y = np.array(leidas)
for respuesta in y:
    error = respuesta - prediccion
