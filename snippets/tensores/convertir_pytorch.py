import numpy as np
import torch

# Un array de NumPy: reales de 64 bits.
notas = np.array([7.5, 9.0, 6.0])
llega = torch.tensor(notas)
pedido = torch.tensor(notas, dtype=torch.float32)

# De vuelta a NumPy, para leer el tipo.
print("tipo al llegar:", llega.numpy().dtype)
print("tipo pedido:", pedido.numpy().dtype)
