import torch

# Diez valores, la mitad por debajo de 0.
z = torch.tensor(
    [-4.5, -3.5, -2.5, -1.5, -0.5, 0.5, 1.5, 2.5, 3.5, 4.5],
)

for sesgo in (0.0, -3.0, 3.0):
    a = torch.relu(z + sesgo)
    ceros = (a == 0).sum()
    print(f"ceros con sesgo {sesgo:.0f}: {int(ceros)}")
