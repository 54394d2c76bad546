import numpy as np

original = np.array([4.0, 6.0, 8.0])
print(f"al empezar: {original.tolist()}")

# Tu turno: haz que corregido sea
# independiente de original.
corregido = original
corregido[1] = 6.5

print(f"original: {original.tolist()}")
print(f"corregido: {corregido.tolist()}")
