import numpy as np

# Llegadas al refugio de Ushuaia en 7 días.
llegadas = np.array([4.0, 9.0, 2.0, 7.0, 12.0, 15.0, 7.0])

# La media la calcula la biblioteca.
media = llegadas.mean()
dias = (llegadas > media).sum()

print("días por encima:", int(dias))
