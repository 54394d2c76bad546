import torch

valores = [-3.0, -2.0, -1.0, 0.0, 1.0, 2.0, 3.0]
# Cada neurona mira una entrada.
W1 = torch.tensor([[1.0, 0.0], [0.0, 1.0]])
W2 = torch.tensor([[1.0], [1.0]])
b2 = -1.5


def alarmas(z):
    return "".join("#" if v >= 0 else "." for v in z[:, 0].tolist())


# Hacia la derecha, el calor va de -3 a 3.
print("activación: ninguna | ReLU")
for humedad in reversed(valores):
    X = torch.tensor([[calor, humedad] for calor in valores])
    Z = X @ W1
    sin_relu = alarmas(Z @ W2 + b2)
    con_relu = alarmas(torch.relu(Z) @ W2 + b2)
    print(f"humedad {humedad:2.0f}: {sin_relu} | {con_relu}")
