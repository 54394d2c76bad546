import torch

# Nivel 0: tres dibujos de 3 x 3 píxeles; X guarda cada uno en una fila.
ele = [[1, 0, 0], [1, 0, 0], [1, 1, 1]]
manchada = [[1, 0, 1], [1, 0, 0], [1, 1, 1]]
te = [[1, 1, 1], [0, 1, 0], [0, 1, 0]]
imagenes = torch.tensor([ele, manchada, te], dtype=torch.float32)
X = imagenes.reshape(3, 9)

# Nivel 1: cuatro detectores de rayas, con pesos puestos a mano.
arriba = [[1, 1, 1], [0, 0, 0], [0, 0, 0]]
abajo = [[0, 0, 0], [0, 0, 0], [1, 1, 1]]
izquierda = [[1, 0, 0], [1, 0, 0], [1, 0, 0]]
centro = [[0, 1, 0], [0, 1, 0], [0, 1, 0]]
rayas = torch.tensor([arriba, abajo, izquierda, centro], dtype=torch.float32)
W1 = rayas.reshape(4, 9).T
trazos = torch.relu(X @ W1 - 2)

# Nivel 2: la L es abajo + izquierda; la T es arriba + centro.
es_ele = [0, 1, 1, 0]
es_te = [1, 0, 0, 1]
W2 = torch.tensor([es_ele, es_te], dtype=torch.float32).T
formas = torch.relu(trazos @ W2 - 1)

for i, nombre in enumerate(["L", "L manchada", "T"]):
    print(f"trazos de {nombre}:", trazos[i].tolist())
    print(f"letras de {nombre}:", formas[i].tolist())
