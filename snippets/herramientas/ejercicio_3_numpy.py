import numpy as np

# Llegadas al refugio de Ushuaia en 7 días.
llegadas = np.array([4.0, 9.0, 2.0, 7.0, 12.0, 15.0, 7.0])

# Tu turno: ¿cuántos días superan la media?
# Ahora cuenta los que superan 5.
media = 5.0
dias = (llegadas > media).sum()

print("días por encima:", int(dias))
