import numpy as np

# Volumen de ocho pulsos, grabados con el
# micrófono cerca y lejos.
cerca = np.array([1.0, 0.0, 0.2, 0.8, 0.2, 0.0, 0.8, 0.2])
lejos = np.array([0.25, 0.0, 0.05, 0.2, 0.05, 0.0, 0.2, 0.05])

for nombre, sonido in [("cerca", cerca), ("lejos", lejos)]:
    # Tu turno: de lejos también hay golpes.
    golpes = (sonido >= 0.5).astype(int)
    print(f"golpes, {nombre}: {golpes.tolist()}")
