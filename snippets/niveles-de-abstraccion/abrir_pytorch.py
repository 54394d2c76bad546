import torch

neurona = torch.nn.Linear(3, 1)
W = torch.tensor([[0.5, -0.2, 0.4]])
b = torch.tensor([0.8])
neurona.load_state_dict({
    "weight": W,
    "bias": b,
})

X = torch.tensor([[1.0, 2.0, 3.0]])
print(f"desde arriba, salida: {neurona(X).item():.1f}")

# Un peldaño abajo: lo que guarda la capa.
pesos = neurona.weight.flatten()
productos = X[0] * pesos
suma = productos.sum()
print(f"pesos: {[round(v, 1) for v in pesos.tolist()]}")
print(f"productos: {[round(v, 1) for v in productos.tolist()]}")
print(f"suma: {suma:.1f}")
print(f"sesgo: {neurona.bias.item():.1f}")
print(f"desde abajo, salida: {(suma + neurona.bias).item():.1f}")
