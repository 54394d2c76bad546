import numpy as np

z = np.array([1.0, 2.0, 4.0])
casos = {"tal cual": z, "más 10": z + 10, "por 2": z * 2}

for caso, puntuaciones in casos.items():
    e = np.exp(puntuaciones)
    reparto = e / e.sum()
    print(f"{caso}: {[round(v, 3) for v in reparto.tolist()]}")
