import torch

# tres neuronas ReLU, con peso 1
b1 = torch.tensor([1.0, -1.0, -5.0])

for desde, hasta in ((2, 4), (0, 4), (-2, 6)):
    x = torch.arange(desde, hasta + 1.0).reshape(-1, 1)
    salida = torch.relu(x + b1).sum(dim=1)
    pendientes = salida[1:] - salida[:-1]
    cambia = pendientes[1:] != pendientes[:-1]
    cambios = torch.count_nonzero(cambia)
    print(f"pendientes de {desde} a {hasta}: {pendientes.tolist()}")
    print(f"tramos de {desde} a {hasta}: {1 + cambios}")
