import numpy as np

# Lucía y Mateo
kilos = np.array([[2.0, 0.0, 1.0], [1.0, 3.0, 0.0]])
precios = np.array([
    # tienda A: Chiapas, Huila y Antigua
    [8.0, 6.5, 10.0],
    # tienda B
    [9.0, 5.0, 11.0],
])

# Trasponer lleva cada precio a la fila de
# su café.
coste = kilos @ precios.T

print(f"coste: {coste.tolist()}")
print(f"lo más barato para cada uno: {coste.min(axis=1).tolist()}")
