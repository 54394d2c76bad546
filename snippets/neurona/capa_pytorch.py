import torch

# Tres entradas, una salida.
neurona = torch.nn.Linear(3, 1)
# La capa nace con valores al azar:
# ponemos los nuestros.
neurona.load_state_dict({
    "weight": torch.tensor([[0.5, -0.2, 0.4]]),
    "bias": torch.tensor([0.8]),
})

# Un lote con un solo ejemplo.
X = torch.tensor([[1.0, 2.0, 3.0]])
salida = torch.relu(neurona(X))
print("forma de la salida:", tuple(salida.shape))
print(f"salida: {salida.item():.1f}")
print("parámetros:", sum(p.numel() for p in neurona.parameters()))
