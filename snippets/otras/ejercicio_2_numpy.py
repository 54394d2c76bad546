import numpy as np


def sigmoide(z):
    return 1.0 / (1.0 + np.exp(-z))


def softmax(z):
    exponenciales = np.exp(z - z.max())
    return exponenciales / exponenciales.sum()


# Pronóstico para el Cusco: las z de las
# tres respuestas de una red.
grados = np.array([-6.0])
helada = np.array([2.0])
# Sol, nubes o lluvia.
cielo = np.array([1.0, 0.0, -1.0])

# Tu turno: cada pregunta necesita una
# activación distinta, o ninguna.
grados = sigmoide(grados)
helada = sigmoide(helada)
cielo = sigmoide(cielo)

print(f"grados: {grados.round(3).tolist()}")
print(f"helada: {helada.round(3).tolist()}")
print(f"cielo: {cielo.round(3).tolist()}")
print(f"suma del cielo: {cielo.sum():.3f}")
