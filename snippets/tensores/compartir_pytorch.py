import numpy as np
import torch

notas = np.array([7.5, 9.0, 6.0])
compartido = torch.from_numpy(notas)
copiado = torch.tensor(notas)

# Se cambia el array, no los tensores.
notas[0] = 1.0
print("con from_numpy:", compartido.tolist())
print("con tensor:", copiado.tolist())

pesos = torch.tensor([0.5, 0.25])
array = pesos.numpy()
array[0] = 1.0
print("pesos, tras cambiar el array:", pesos.tolist())
