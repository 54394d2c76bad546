from math import exp

OTROS = {"grados": [14.5], "helada": [-0.5], "cielo": [0.5, 2.0, -1.5]}


def sigmoide(valores):
    return [1 / (1 + exp(-valor)) for valor in valores]


def comprueba(intento):
    for vez in (intento, intento.con(**OTROS)):
        grados, helada, cielo = vez["grados"], vez["helada"], vez["cielo"]
        vez.imprime(
            "grados",
            grados,
            {
                "Con ReLU no puede hacer menos de 0 grados.": [max(0, grados[0])],
                "Con sigmoide, los grados quedan entre 0 y 1. ¿Qué temperaturas puede haber?": sigmoide(grados),
            },
        )
        vez.imprime(
            "helada",
            sigmoide(helada),
            {
                "A `helada` le falta su activación: ese número no es la probabilidad de un sí.": helada,
                "Con una sola salida, softmax da siempre 1. ¿Cuál sirve para un sí o no?": [1],
            },
        )
        vez.imprime(
            "cielo",
            [exp(valor) / sum(map(exp, cielo)) for valor in cielo],
            {
                "Las tres opciones de `cielo` no suman 1, y solo puede darse una.": sigmoide(cielo),
                "A `cielo` le falta su activación: sus números no son probabilidades.": cielo,
            },
        )
