import numpy as np

# Los puntos 0, 1, 2… hasta 9.
X = np.array([[float(i)] for i in range(10)])

for n in [1, 2, 8]:
    # Se doblan en 1, 2… hasta n.
    W1 = np.array([[1.0] * n])
    b1 = np.array([-1.0 - i for i in range(n)])
    H = np.maximum(0, X @ W1 + b1)
    # La salida suma las neuronas.
    y = H.sum(axis=1)
    subidas = (y[1:] - y[:-1]).tolist()
    print(f"con {n}:", subidas)
    # Cada subida distinta es otro tramo.
    print(f"tramos con {n}:", len(set(subidas)))
