import torch

# Lo que da la última capa para el Cusco:
# grados, helada y sol, nubes o lluvia.
grados = torch.tensor([-3.0])
helada = torch.tensor([2.0])
cielo = torch.tensor([1.0, 0.0, -1.0])

# Tu turno: corrige lo que lo necesite.
grados = torch.sigmoid(grados)
helada = torch.sigmoid(helada)
cielo = torch.sigmoid(cielo)

print("grados:", [round(v, 3) for v in grados.tolist()])
print("helada:", [round(v, 3) for v in helada.tolist()])
print("cielo:", [round(v, 3) for v in cielo.tolist()])
