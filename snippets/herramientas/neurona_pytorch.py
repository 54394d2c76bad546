import torch

X = torch.tensor([[1.0, 2.0, 3.0]])
w = torch.tensor([[0.5], [-1.0], [1.5]])
b = torch.tensor([0.25])

neurona = torch.nn.Linear(
    in_features=3,
    out_features=1,
)
# PyTorch guarda los pesos tumbados:
# una fila por neurona.
neurona.load_state_dict({
    "weight": w.T,
    "bias": b,
})

aprendibles = sum(p.numel() for p in neurona.parameters())
print(f"salida: {neurona(X).item()}")
print(f"números que se aprenden: {aprendibles}")
