import torch

# Filas: Lucía y Mateo.
# Columnas: tres exámenes.
notas = torch.tensor([
    [7.0, 9.0, 6.0],
    [5.0, 8.0, 10.0],
])
# Lee en orden y corta cada dos.
cambiada = notas.reshape(3, 2)
# Cada fila pasa a ser una columna.
traspuesta = notas.T

print("cambiada:", cambiada.tolist())
print("traspuesta:", traspuesta.tolist())
