import torch

# Ocho compañeros de Lucía: horas
# de estudio y si aprobaron.
horas = torch.tensor([1, 2, 3, 4, 5, 6, 7, 8])
aprobo = torch.tensor([0, 0, 1, 0, 0, 0, 1, 1])

aciertos = []
for candidato in horas:
    prediccion = (horas > candidato).int()
    cuantos = (prediccion == aprobo).sum()
    aciertos.append(int(cuantos))
mejor = aciertos.index(max(aciertos))

print("umbral:", int(horas[mejor]))
print("aciertos:", max(aciertos))
