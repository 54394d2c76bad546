import numpy as np

# Volumen de ocho pulsos;
# con el micrófono lejos, la cuarta parte.
cerca = np.array([1.0, 0.0, 0.125, 0.75, 0.125, 0.0, 0.875, 0.25])
X = np.stack([cerca, cerca / 4])

# Cada grabación se mide con su máximo.
relativo = X / X.max(axis=1, keepdims=True)
golpes = (relativo >= 0.5).astype(int)

tresillo = np.array([1, 0, 0, 1, 0, 0, 1, 0])
iguales = (golpes == tresillo).all(axis=1)
es_tresillo = iguales.astype(int)

for i, nombre in enumerate(["cerca", "lejos"]):
    print(f"volumen máximo, {nombre}: {X[i].max()}")
    print(f"golpes, {nombre}: {golpes[i].tolist()}")
    print(f"es un tresillo, {nombre}: {es_tresillo[i]}")
