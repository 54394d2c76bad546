import numpy as np
import torch

# NumPy está aquí a propósito: queremos ver
# quién comparte su memoria.
notas = np.array([7.5, 9.0, 6.0])
compartido = torch.from_numpy(notas)
copiado = torch.tensor(notas)

notas[0] = 1.0

print(f"con from_numpy: {compartido.tolist()}")
print(f"con tensor: {copiado.tolist()}")
