OTROS = {"pulsados": [3, 1, 0, 3, 2]}
# Por debajo de 0 ninguna neurona despierta; el resto de dividir por 2, en cambio, sigue alternando.
NEGATIVOS = {"pulsados": [-1, -3]}


def comprueba(intento):
    for datos in ({}, OTROS):
        vez = intento.con(**datos)
        pulsados = vez["pulsados"]
        dos = [relu(p) - 2 * relu(p - 1) for p in pulsados]
        vez.imprime(
            "luz",
            [p % 2 for p in pulsados],
            {
                "Los tres siguen dando −1: la tercera neurona no despierta con ellos, o no llega a la salida.": dos,
                "La tercera neurona despierta a tiempo, pero con ese peso los tres solo llegan a 0.": [
                    luz + relu(p - 2) for p, luz in zip(pulsados, dos)
                ],
                "La tercera neurona despierta a tiempo, pero resta: los tres se alejan de 1.": [
                    luz - 2 * relu(p - 2) for p, luz in zip(pulsados, dos)
                ],
                "La tercera neurona despierta ya con dos pulsados, y cambia también esa respuesta: mira su sesgo.": [
                    luz + 2 * relu(p - 1) for p, luz in zip(pulsados, dos)
                ],
                "La tercera neurona despierta con un solo pulsado: le falta el sesgo.": [
                    luz + 2 * relu(p) for p, luz in zip(pulsados, dos)
                ],
            },
        )
    if intento.con(**NEGATIVOS).impreso("luz") == [1, 1]:
        raise intento.fallo("La respuesta es la buena, pero no sale de sumar tres neuronas, cada una con su peso.")


def relu(z):
    return max(0, z)
