import torch

# Pesos de frío, humedad y viento.
W = torch.tensor([[2.0, -1.0, -0.5]])
b = torch.tensor([0.25])
capa = torch.nn.Linear(3, 1)
capa.load_state_dict({
    "weight": W,
    "bias": b,
})
neurona = torch.nn.Sequential(
    capa,
    torch.nn.ReLU(),
)

# Filas: anoche y esta noche.
X = torch.tensor([
    [0.75, 0.5, 0.5],
    [1.0, 50.0, 0.5],
])
avisos = neurona(X)
print(f"aviso de anoche: {avisos[0, 0]}")
print(f"aviso de esta noche: {avisos[1, 0]}")

# Un peldaño abajo: la humedad
# aplasta todo lo demás.
productos = X[1] * capa.weight.flatten()
print(f"productos de esta noche: {productos.tolist()}")
print(f"z de esta noche: {(productos.sum() + capa.bias).item()}")

# Venía en tanto por ciento; las otras
# entradas van de 0 a 1.
X[1, 1] = X[1, 1] / 100
print(f"entrada corregida: {X[1].tolist()}")
print(f"aviso corregido: {neurona(X)[1, 0]}")
