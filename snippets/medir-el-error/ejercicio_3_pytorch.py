import torch

# Minutos anunciados y minutos que tardó.
anuncio = torch.tensor([10.0, 12.0, 11.0, 30.0])
tardo = torch.tensor([8.0, 15.0, 41.0, 18.0])
limite = 5.0

error = anuncio - tardo
# Tu turno: que dos errores enormes pesen
# menos.
perdidas = error * error
print("pérdidas:", perdidas.tolist())
print("pérdida:", float(perdidas.mean()))
