import torch

X = torch.tensor([
    [0.0, 0.0],
    [0.0, 1.0],
    [1.0, 0.0],
    [1.0, 1.0],
])

# Los pesos y el sesgo que aprendió el
# perceptrón para la Y.
w = torch.tensor([2.0, 1.0])
b = -3.0

z = X @ w + b
dispara = z >= 0

print(z)
print(dispara)
print(dispara.int())
