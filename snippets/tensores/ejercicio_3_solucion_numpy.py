import numpy as np

original = np.array([4.0, 6.0, 8.0])

# El signo = da otro nombre a los mismos
# números. La copia tiene los suyos.
corregido = original.copy()
corregido[1] = 6.5

print("original:", original.tolist())
print("corregido:", corregido.tolist())
