import torch

neurona = torch.nn.Linear(3, 1)
W = torch.tensor([[0.5, -0.25, 0.5]])
b = torch.tensor([1.0])
neurona.load_state_dict({
    "weight": W,
    "bias": b,
})

# Un vector: falta el eje del lote.
ejemplo = torch.tensor([1.0, 2.0, 3.0])
lote = ejemplo.reshape(1, 3)
print(f"forma del lote: {tuple(lote.shape)}")
print(f"salida del lote: {neurona(lote).tolist()}")
print(f"forma del ejemplo: {tuple(ejemplo.shape)}")
print(f"salida del ejemplo: {neurona(ejemplo).tolist()}")
