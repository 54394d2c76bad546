import torch

# Cuatro mañanas de Inés.
# Columnas: huele a café, suena la radio.
X = torch.tensor([
    [1.0, 1.0],
    [1.0, 0.0],
    [0.0, 1.0],
    [1.0, 0.0],
])
despierta = torch.tensor([1.0, 1.0, 0.0, 1.0])

w = torch.tensor([0.0, 0.0])
lr = 0.25

for i in range(4):
    # Solo crece la conexión si la entrada y
    # la salida se activan juntas.
    w = w + lr * X[i] * despierta[i]
    print(f"mañana {i + 1}, entradas:", X[i].tolist())
    print(f"mañana {i + 1}, conexiones:", w.tolist())
