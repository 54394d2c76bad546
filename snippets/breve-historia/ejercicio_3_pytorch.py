import torch

# Interruptores pulsados de los tres
# que hay en un pasillo.
pulsados = torch.tensor([0, 1, 2, 3])

primera = torch.relu(pulsados)
segunda = torch.relu(pulsados - 1)
# Tu turno: añade la tercera neurona.
luz = primera - 2 * segunda

print("luz:", luz.tolist())
