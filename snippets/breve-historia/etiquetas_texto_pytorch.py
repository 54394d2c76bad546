# Falla a propósito: las respuestas son
# texto, no números.
import torch

# Así suelen llegar de un archivo.
leidas = ["0", "1", "1", "1"]
prediccion = 1.0
print("leídas:", leidas)
print("predicción:", prediccion)

y = torch.tensor(leidas)
