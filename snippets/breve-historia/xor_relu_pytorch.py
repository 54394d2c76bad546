import torch

p = torch.tensor([0, 0, 1, 1])
q = torch.tensor([0, 1, 0, 1])

# Dos neuronas ocultas: las dos suman las
# señales, y la segunda tiene sesgo -1.
primera = torch.relu(p + q)
segunda = torch.relu(p + q - 1)
# La salida resta el doble de la segunda.
salida = primera - 2 * segunda

print("primera:", primera.tolist())
print("segunda:", segunda.tolist())
print("salida:", salida.tolist())
