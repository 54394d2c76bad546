import numpy as np

# Los trazos de cada cifra, del 0 al 9.
modelos = ["1110111", "0010010", "1011101"]
modelos += ["1011011", "0111010", "1101011"]
modelos += ["1101111", "1010010", "1111111"]
modelos += ["1111011"]
M = np.array([[int(trazo) for trazo in modelo] for modelo in modelos])

# Otro nivel: de siete números a uno solo.
cuantos = M.sum(axis=1)

print(f"trazos de cada cifra: {cuantos.tolist()}")
print(f"descripciones distintas: {len(np.unique(cuantos))}")
for k in range(2, 8):
    cifras = np.flatnonzero(cuantos == k)
    print(f"cifras con {k} trazos: {cifras.tolist()}")
