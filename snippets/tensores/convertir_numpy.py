import numpy as np

# De una lista de Python a NumPy,
# y de vuelta a una lista.
notas = [[7.5, 9.0], [6.0, 8.5]]
puente = np.array(notas)
ligero = puente.astype(np.float32)

print(f"puente: {type(puente).__name__}")
print(f"tipo al llegar: {puente.dtype}")
print(f"tipo pedido: {ligero.dtype}")
print(f"valores: {ligero.tolist()}")
