import torch

# Un dibujo nuevo: una T puesta al revés.
te_invertida = [
    [0, 1, 0],
    [0, 1, 0],
    [1, 1, 1],
]
X = torch.tensor(te_invertida, dtype=torch.float32).reshape(1, 9)

# Los mismos cuatro detectores de rayas.
arriba = [[1, 1, 1], [0, 0, 0], [0, 0, 0]]
abajo = [[0, 0, 0], [0, 0, 0], [1, 1, 1]]
izquierda = [[1, 0, 0], [1, 0, 0], [1, 0, 0]]
centro = [[0, 1, 0], [0, 1, 0], [0, 1, 0]]
rayas = torch.tensor([arriba, abajo, izquierda, centro], dtype=torch.float32)
W1 = rayas.reshape(4, 9).T
coincidencias = X @ W1
trazos = torch.relu(coincidencias - 2)

# Pesos: arriba, abajo, izquierda, centro.
es_ele = [0, 1, 1, 0]
es_te = [1, 0, 0, 1]
# La raya de abajo y la del centro.
es_te_invertida = [0, 1, 0, 1]
pesos = torch.tensor([es_ele, es_te, es_te_invertida], dtype=torch.float32)
W2 = pesos.T
letras = torch.relu(trazos @ W2 - 1)

print("dibujo:", te_invertida)
print("arriba:", arriba)
print("abajo:", abajo)
print("izquierda:", izquierda)
print("centro:", centro)
print("pesos de L:", es_ele)
print("pesos de T:", es_te)
print("pesos de T invertida:", es_te_invertida)
print("coincidencias:", coincidencias[0].tolist())
print("trazos:", trazos[0].tolist())
print("letras:", letras[0].tolist())
