import torch

# «té», una desconocida y «café».
uno_de_n = torch.tensor([
    [0.0, 0.0, 0.0, 1.0],
    [1.0, 0.0, 0.0, 0.0],
    [0.0, 1.0, 0.0, 0.0],
])
# Dos números por palabra, inventados:
# otra, café, mate y té.
tabla = torch.tensor([
    [0.0, 0.0],
    [0.75, 0.0],
    [0.5, 1.0],
    [0.25, 1.0],
])
vectores = uno_de_n @ tabla
cafe, mate, te = tabla[1], tabla[2], tabla[3]

print("vectores:", vectores.tolist())
print("de té a mate:", float(abs(te - mate).sum()))
print("de té a café:", float(abs(te - cafe).sum()))
