import torch

lecturas = []


def cuenta(lado):
    lecturas.append("Python ha pasado por aquí")
    return lado * lado + 1.0


lados = [
    torch.tensor(2.0),
    torch.tensor(3.0),
    torch.tensor(4.0),
]

inmediatas = [cuenta(lado).item() for lado in lados]
print(f"lecturas en modo inmediato: {len(lecturas)}")

lecturas.clear()
# Python lee la función ahora.
grafo = torch.fx.symbolic_trace(cuenta)
con_grafo = [grafo(lado).item() for lado in lados]
print(f"lecturas con grafo: {len(lecturas)}")

print(f"resultados con grafo: {con_grafo}")
print(f"mismos resultados: {inmediatas == con_grafo}")
