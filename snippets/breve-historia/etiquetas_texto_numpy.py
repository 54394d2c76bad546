# Falla a propósito: las respuestas son
# texto, no números.
import numpy as np

# Así suelen llegar de un archivo.
y = ["0", "1", "1", "1"]

error = np.array(y) - 1.0
