import numpy as np

original = np.array([4.0, 6.0, 8.0])
print(f"al empezar: {original.tolist()}")

# El signo = solo pone otro nombre; copy
# reserva memoria nueva.
corregido = original.copy()
corregido[1] = 6.5

print(f"original: {original.tolist()}")
print(f"corregido: {corregido.tolist()}")
