import torch
from torch import nn

# Tres compras de café: lo que predice un
# modelo y lo que se pagó, en pesos.
prediccion = torch.tensor([190.0, 400.0, 600.0])
pagado = torch.tensor([210.0, 390.0, 610.0])

error_cuadratico = nn.MSELoss()
perdida = error_cuadratico(prediccion, pagado)

print("errores:", (prediccion - pagado).tolist())
print(f"pérdida: {perdida:.1f}")
