# Falla a propósito: con tres opciones no
# existe la 3, porque se cuentan desde 0.
import numpy as np

logits = np.array([[2.0, 0.0, -1.0], [0.0, 1.0, 3.0]])
correctas = [1, 3]

puntuaciones = [logits[foto, fruta] for foto, fruta in enumerate(correctas)]
