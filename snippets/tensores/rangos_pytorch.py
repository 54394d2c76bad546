import torch

# Cada corchete de más añade un eje.
datos = {
    "temperatura": torch.tensor(14.5),
    "lluvia": torch.tensor([8.0, 0.0, 5.5]),
    "tabla": torch.tensor([
        [8.0, 0.0, 5.5],
        [3.5, 9.0, 0.0],
    ]),
    "foto": torch.tensor([
        [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]],
        [[0.0, 0.0, 1.0], [1.0, 1.0, 1.0]],
    ]),
}

for nombre, x in datos.items():
    print(f"{nombre}: {x.tolist()}")
    print(f"rango de {nombre}: {x.ndim}")
    print(f"forma de {nombre}: {tuple(x.shape)}")
    # En PyTorch, x.size() es la forma;
    # los elementos los cuenta numel.
    print(f"elementos de {nombre}: {x.numel()}")
