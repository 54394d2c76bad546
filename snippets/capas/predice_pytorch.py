import torch

# Una red de 4 entradas, 8 neuronas ocultas
# y 3 salidas. Sin activación, para mirar
# solo formas: ReLU no las cambia.
oculta = torch.nn.Linear(4, 8)
salida = torch.nn.Linear(8, 3)
modelo = torch.nn.Sequential(oculta, salida)
parametros = sum(p.numel() for p in modelo.parameters())

for lote in (32, 1):
    X = torch.ones(lote, 4)
    A = oculta(X)
    Y = modelo(X)
    print(f"lote de {lote}, entrada: {tuple(X.shape)}")
    print(f"lote de {lote}, capa oculta: {tuple(A.shape)}")
    print(f"lote de {lote}, salida: {tuple(Y.shape)}")
    print(f"lote de {lote}, parámetros: {parametros}")
