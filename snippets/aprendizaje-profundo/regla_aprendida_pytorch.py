import torch

# Diez días de Quito (inventados):
# humedad a mediodía, en %, y si llovió.
humedad = torch.tensor(
    [45, 52, 58, 63, 66, 70, 73, 77, 84, 90],
)
llovio = torch.tensor(
    [0, 0, 0, 0, 1, 0, 0, 1, 1, 1],
)

# La regla la busca el programa:
# prueba cada humedad como umbral.
aciertos = []
for candidato in humedad:
    prediccion = (humedad > candidato).int()
    cuantos = (prediccion == llovio).sum()
    aciertos.append(int(cuantos))

# Se queda con el candidato que más acierta.
mejor = aciertos.index(max(aciertos))

print("aciertos de cada candidato:", aciertos)
print("umbral aprendido:", int(humedad[mejor]))
print("aciertos:", max(aciertos))
