import torch

# Tres entradas y una salida.
neurona = torch.nn.Linear(3, 1)
# Nace con números al azar; PyTorch quiere
# los pesos en una fila.
W = torch.tensor([[0.5, -0.2, 0.4]])
b = torch.tensor([0.8])
neurona.load_state_dict({
    "weight": W,
    "bias": b,
})

# Tres ejemplos de una vez, uno por fila.
X = torch.tensor([
    [1.0, 2.0, 3.0],
    [0.0, 0.0, 0.0],
    [2.0, 0.0, 1.0],
])
salidas = neurona(X)
for i in range(len(X)):
    print(f"salida del ejemplo {i + 1}: {salidas[i, 0]:.1f}")
print(f"forma de la salida: {tuple(salidas.shape)}")
aprende = sum(p.numel() for p in neurona.parameters())
print(f"números que se aprenden: {aprende}")
