import torch

# Lo que sale de una capa con ReLU: un día
# por fila y una neurona por columna.
A = torch.tensor([
    [0.0, 1.5, 0.0, 2.0],
    [0.0, 0.0, 0.0, 1.0],
    [3.0, 0.0, 0.0, 0.5],
])

# Tu turno: cuenta las neuronas muertas.
muertas = (A == 0).sum()

print("neuronas muertas:", int(muertas))
