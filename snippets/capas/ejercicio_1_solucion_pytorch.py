import torch

X = torch.tensor([[2.0, 1.0], [1.0, 3.0]])
b = torch.tensor([0.5, -1.0])

# Vienen de Keras: una neurona por columna.
W = torch.tensor([[1.0, 3.0], [2.0, -1.0]])
# Neurona 1, taza 1.
a_mano = torch.sum(X[0] * W[:, 0]) + b[0]

capa = torch.nn.Linear(2, 2)
# Linear guarda una neurona por fila:
# W va traspuesta.
capa.load_state_dict({"weight": W.T, "bias": b})
salida = capa(X)
print(f"neurona 1 a mano: {a_mano}")
print(f"neurona 1 en la capa: {salida[0, 0]}")
print(f"salida: {salida.tolist()}")
