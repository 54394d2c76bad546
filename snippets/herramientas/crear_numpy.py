import numpy as np

lista = [[1.5, 2.0, 0.5], [4.0, 3.0, 1.0]]
x = np.array(lista, dtype=np.float32)
ceros = np.zeros((2, 3))
cuenta = np.arange(6)
decimales = cuenta.astype(np.float32)

print(f"desde una lista: {x.tolist()}")
print(f"ceros: {ceros.tolist()}")
print(f"cuenta: {cuenta.tolist()}")
print(f"otro tipo: {decimales.tolist()}")
print(f"forma: {x.shape}")
print(f"número de ejes: {x.ndim}")
print(f"cuántos valores: {x.size}")
print(f"primera fila: {x[0].tolist()}")
