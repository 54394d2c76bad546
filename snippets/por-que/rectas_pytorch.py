import torch

x = torch.tensor([-2.0, -1.0, 0.0, 1.0, 2.0])

# Dos neuronas, una detrás de otra.
h = 3 * x + 1
dos = 2 * h + 4
# Una sola, con los números ya juntados.
una = 6 * x + 6
# Las mismas dos, con ReLU en medio.
con_relu = 2 * torch.relu(h) + 4

print("dos neuronas:", dos.tolist())
print("una neurona:", una.tolist())
print("dos con ReLU:", con_relu.tolist())
