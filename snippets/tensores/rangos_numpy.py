import numpy as np

# Cada corchete de más añade un eje.
datos = {
    "temperatura": np.array(14.5),
    "lluvia": np.array([8.0, 0.0, 5.5]),
    "tabla": np.array([
        [8.0, 0.0, 5.5],
        [3.5, 9.0, 0.0],
    ]),
    "foto": np.array([
        [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]],
        [[0.0, 0.0, 1.0], [1.0, 1.0, 1.0]],
    ]),
}

for nombre, x in datos.items():
    print(f"{nombre}: {x.tolist()}")
    print(f"rango de {nombre}: {x.ndim}")
    print(f"forma de {nombre}: {x.shape}")
    print(f"elementos de {nombre}: {x.size}")
