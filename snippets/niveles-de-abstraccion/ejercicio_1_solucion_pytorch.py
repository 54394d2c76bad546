import torch

# Volumen de ocho pulsos;
# con el micrófono lejos, la cuarta parte.
cerca = torch.tensor([1.0, 0.0, 0.125, 0.75, 0.125, 0.0, 0.875, 0.25])
X = torch.stack([cerca, cerca / 4])

# Cada grabación se mide con su máximo.
relativo = X / X.amax(dim=1, keepdim=True)
golpes = (relativo >= 0.5).int()

tresillo = torch.tensor([1, 0, 0, 1, 0, 0, 1, 0])
iguales = (golpes == tresillo).all(dim=1)
es_tresillo = iguales.int()

for i, nombre in enumerate(["cerca", "lejos"]):
    print(f"volumen máximo, {nombre}: {X[i].max()}")
    print(f"golpes, {nombre}: {golpes[i].tolist()}")
    print(f"es un tresillo, {nombre}: {es_tresillo[i]}")
