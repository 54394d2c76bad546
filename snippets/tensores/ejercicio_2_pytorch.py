import torch

# Filas: notas de Lucía, Mateo e Inés.
notas = torch.tensor([
    [7.5, 9.0, 6.0, 8.5],
    [5.0, 6.5, 9.5, 7.0],
    [8.0, 4.5, 7.5, 10.0],
])

# Tu turno: toma la columna del tercer
# examen y, en final, los dos últimos
# exámenes de los dos últimos alumnos.
tercer_examen = notas[2]
final = notas[:2, :2]

print("tercer examen:", tercer_examen.tolist())
print("final:", final.tolist())
