import numpy as np

enteros = np.array([8, 0, 5])
reales = np.array([8.0, 0.0, 5.5])
# Los mismos enteros, guardados como reales
# de 32 bits.
pedidos = np.array([8, 0, 5], dtype=np.float32)

print("tipo de los enteros:", enteros.dtype)
print("tipo de los reales:", reales.dtype)
print("tipo pedido:", pedidos.dtype)
print("valores:", pedidos.tolist())
