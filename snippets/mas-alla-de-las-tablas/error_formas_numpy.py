# Falla a propósito: un lote lleva los
# canales al final; otro, al principio.
import numpy as np

al_final = (2, 4, 5, 3)
al_principio = (2, 3, 4, 5)
lunes = np.zeros(al_final)
martes = np.zeros(al_principio)

suma = lunes + martes
