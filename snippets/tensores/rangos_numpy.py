import numpy as np

# Cada corchete de más añade un eje.
temperatura = np.array(14.5)
lluvia = np.array([8.0, 0.0, 5.5])
tabla = np.array([
    [8.0, 0.0, 5.5],
    [3.5, 9.0, 0.0],
])
# Cuatro píxeles: rojo, verde y azul.
foto = np.array([
    [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]],
    [[0.0, 0.0, 1.0], [1.0, 1.0, 1.0]],
])

print("rango de temperatura:", temperatura.ndim)
print("forma de temperatura:", temperatura.shape)
print("rango de lluvia:", lluvia.ndim)
print("forma de lluvia:", lluvia.shape)
print("rango de tabla:", tabla.ndim)
print("forma de tabla:", tabla.shape)
print("rango de foto:", foto.ndim)
print("forma de foto:", foto.shape)
