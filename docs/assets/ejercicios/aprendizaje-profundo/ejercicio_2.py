OTROS = {"horas": [5, 3, 1, 6, 2, 8, 4, 7], "aprobo": [1, 0, 1, 1, 0, 1, 1, 0]}


def comprueba(intento):
    for datos in ({}, OTROS):
        vez = intento.con(**datos)
        horas, aprobo = vez["horas"], vez["aprobo"]
        aciertos = [cuenta(horas, aprobo, umbral) for umbral in horas]
        mejor = aciertos.index(max(aciertos))
        # Con «como mínimo» en vez de «más de».
        desde = max(horas, key=lambda umbral: cuenta(horas, aprobo, umbral - 0.5))
        umbral = vez.impreso("umbral")
        # Vale cualquiera que acierte tanto como el mejor, aunque esté entre dos valores de horas.
        if not isinstance(umbral, int | float) or cuenta(horas, aprobo, umbral) < max(aciertos):
            errores = {
                "El umbral sigue en 0, y hay otro que acierta más: prueba cada valor de `horas`.": 0,
                "Eso es la posición del mejor umbral. Falta mirar qué horas hay en esa posición.": mejor,
                "Ese es el último umbral que se prueba, no el que más acierta.": horas[-1],
                "La regla es «más de»: con ella, quien estudia justo esas horas no aprueba.": desde,
                "Imprimes todos los umbrales: deja solo el que más acierta.": horas,
            }
            if datos:
                errores = {
                    "Con otros datos sale el mismo umbral: tiene que buscarlo el programa.": intento.impreso("umbral"),
                    "Si las horas vienen en otro orden, falla: se pide una hora, no una posición.": mejor + 1,
                }
            vez.imprime("umbral", horas[mejor], errores)
        vez.imprime(
            "aciertos",
            max(aciertos),
            {
                "El umbral es el mejor, pero los aciertos son los del último que se prueba.": aciertos[-1],
                "El umbral es el mejor, pero los aciertos siguen siendo los del umbral 0.": cuenta(horas, aprobo, 0),
                "Imprimes los aciertos de todos los umbrales: deja solo los del mejor.": aciertos,
            },
        )


def cuenta(horas, aprobo, umbral):
    return sum((hora > umbral) == bool(paso) for hora, paso in zip(horas, aprobo))
