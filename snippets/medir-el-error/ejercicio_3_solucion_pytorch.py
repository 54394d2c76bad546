import torch

# Minutos anunciados y minutos que tardó.
anuncio = torch.tensor([10.0, 12.0, 11.0, 30.0])
tardo = torch.tensor([8.0, 15.0, 41.0, 18.0])
limite = 5.0

error = anuncio - tardo
# Una recta desde el límite; hasta él, el
# cuadrado.
recta = 2 * limite * abs(error) - limite * limite
perdidas = torch.where(abs(error) <= limite, error * error, recta)
print("pérdidas:", perdidas.tolist())
print("pérdida:", float(perdidas.mean()))
