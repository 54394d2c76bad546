from collections import OrderedDict

import torch

X = torch.tensor([
    [2.0, 1.0],
    [1.0, 3.0],
    [3.0, 0.5],
    [0.0, 2.0],
])

W1 = torch.tensor([
    [1.0, 0.5, -1.0],
    [-1.0, 1.0, 2.0],
])
b1 = torch.tensor([0.5, -1.0, -1.0])
W2 = torch.tensor([[2.0], [1.0], [1.5]])
b2 = torch.tensor([-1.0])

capas = OrderedDict()
capas["oculta"] = torch.nn.Linear(2, 3)
capas["relu"] = torch.nn.ReLU()
capas["salida"] = torch.nn.Linear(3, 1)
modelo = torch.nn.Sequential(capas)

# Las capas nacen con pesos al azar: ponemos
# los nuestros, traspuestos.
modelo.load_state_dict({
    "oculta.weight": W1.T,
    "oculta.bias": b1,
    "salida.weight": W2.T,
    "salida.bias": b2,
})

print(modelo)
print(f"resultado: {modelo(X).tolist()}")
