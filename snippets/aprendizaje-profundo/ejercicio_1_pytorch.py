import torch

humedad = torch.tensor([55, 80, 61, 90])
llovio = torch.tensor([0, 1, 0, 1])
prediccion = (humedad > 60).int()
aciertos = (prediccion == llovio).sum()
print("aciertos:", int(aciertos))
