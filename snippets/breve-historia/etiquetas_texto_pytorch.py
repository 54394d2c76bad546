# Falla a propósito: las respuestas son
# texto, no números.
import torch

# Así suelen llegar de un archivo.
y = ["0", "1", "1", "1"]

error = torch.tensor(y) - 1.0
