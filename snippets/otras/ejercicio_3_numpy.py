import numpy as np

# Lo que da la última capa para el Cusco:
# grados, helada y sol, nubes o lluvia.
grados = np.array([-3.0])
helada = np.array([2.0])
cielo = np.array([1.0, 0.0, -1.0])

# Tu turno: corrige lo que lo necesite.
grados = 1 / (1 + np.exp(-grados))
helada = 1 / (1 + np.exp(-helada))
cielo = 1 / (1 + np.exp(-cielo))

print("grados:", [round(v, 3) for v in grados.tolist()])
print("helada:", [round(v, 3) for v in helada.tolist()])
print("cielo:", [round(v, 3) for v in cielo.tolist()])
