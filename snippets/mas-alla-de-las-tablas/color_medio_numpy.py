import numpy as np

# Rojo, verde y azul de cada color.
cielo = [80, 160, 240]
sol = [255, 210, 0]
mar = [0, 90, 160]
arena = [230, 200, 140]
imagen = np.array(
    [
        [cielo, cielo, cielo, sol, cielo],
        [cielo, cielo, cielo, cielo, cielo],
        [mar, mar, mar, mar, mar],
        [arena, arena, arena, mar, mar],
    ],
    dtype=np.uint8,
)
# De 0 a 255 a reales de 0 a 1.
partes = imagen / 255

for canal, nombre in enumerate(["rojo", "verde", "azul"]):
    media = partes[:, :, canal].mean()
    print(f"media del {nombre}: {media:.2f}")
