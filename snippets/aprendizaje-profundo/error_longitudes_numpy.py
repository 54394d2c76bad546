# Falla a propósito: hay tres compras y
# cuatro pagos.
import numpy as np

kilos = np.array([1.0, 2.0, 3.0])
pagado = np.array([210.0, 390.0, 610.0, 800.0])
w = 200.0

error = pagado - w * kilos
