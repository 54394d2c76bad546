import torch

x = torch.tensor(2.0)
y = torch.tensor(5.0)
w = torch.tensor(1.0)

error = w * x - y
derivada = 2 * error * x
print("predicción:", float(w * x))
print("derivada:", float(derivada))
