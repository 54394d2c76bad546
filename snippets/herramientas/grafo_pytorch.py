import torch

trazados = []


def anota(grafo, ejemplos):
    trazados.append(grafo)
    return grafo


def area(lado):
    return lado * lado


compilada = torch.compile(area, backend=anota)
lados = torch.tensor([2.0, 3.0, 4.0])
for lado in lados:
    resultado = compilada(lado)
print("trazados con tres números:", len(trazados))
print(f"último resultado: {resultado:.1f}")

# Con otra forma hay que volver a trazar.
resultados = compilada(torch.tensor([5.0, 6.0]))
print("trazados con una lista más:", len(trazados))
print("resultados:", resultados.tolist())
