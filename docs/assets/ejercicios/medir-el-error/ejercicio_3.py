OTROS = {"anuncio": [20.0, 3.0, 14.0, 6.0], "tardo": [8.0, 4.0, 19.0, 8.0], "limite": 4.0}


def recta(error, limite):
    return 2 * limite * abs(error) - limite * limite


def comprueba(intento):
    for datos in ({}, OTROS):
        vez = intento.con(**datos)
        limite = vez["limite"]
        errores = [a - t for a, t in zip(vez["anuncio"], vez["tardo"])]
        bien = [e * e if abs(e) <= limite else recta(e, limite) for e in errores]
        vez.imprime(
            "pérdidas",
            bien,
            {
                "Todos los errores siguen al cuadrado: falta la recta de los grandes.": [e * e for e in errores],
                "Has usado la recta en todos: hasta el límite va el cuadrado.": [recta(e, limite) for e in errores],
                "Al revés: el cuadrado es para los pequeños, y la recta, para los grandes.": [
                    recta(e, limite) if abs(e) <= limite else e * e for e in errores
                ],
                "La condición mira el error con su signo, y un error negativo también puede ser grande.": [
                    e * e if e <= limite else recta(e, limite) for e in errores
                ],
                "En la recta, el error lleva su signo: usa `abs(error)`.": [
                    e * e if abs(e) <= limite else 2 * limite * e - limite * limite for e in errores
                ],
                "La recta no continúa el cuadrado, y hay un salto: falta restar el límite al cuadrado.": [
                    e * e if abs(e) <= limite else 2 * limite * abs(e) for e in errores
                ],
                "Es la mitad: así la escriben las bibliotecas. Aquí, hasta el límite va el cuadrado entero.": [
                    perdida / 2 for perdida in bien
                ],
                "Has cortado los errores grandes: así, uno de 30 y otro de 300 pesan lo mismo.": [
                    min(abs(e), limite) ** 2 for e in errores
                ],
            },
        )
        vez.imprime("pérdida", sum(bien) / len(bien))
