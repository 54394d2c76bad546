OTRO_ORDEN = {"X": [[1.0, 0.0], [0.0, 0.0], [1.0, 1.0], [0.0, 1.0]], "y": [[1.0], [0.0], [0.0], [1.0]]}


def comprueba(intento):
    pesos = intento["W1"], intento["W2"]
    if [len(fila) for fila in pesos[0]] != [4, 4] or [len(fila) for fila in pesos[1]] != [1, 1, 1, 1]:
        raise intento.fallo("La red tiene que seguir siendo de cuatro neuronas ocultas: cambia solo los números.")
    neuronas = list(zip(*pesos[0], [fila[0] for fila in pesos[1]]))
    if len(set(neuronas)) == 1:
        raise intento.fallo("Las cuatro neuronas empiezan iguales y reciben lo mismo: seguirán iguales siempre.")
    for datos in ({}, OTRO_ORDEN):
        vez = intento.con(**datos)
        respuestas = [respuesta for (respuesta,) in vez["y"]]
        salidas = vez.impreso("salidas")
        if max(abs(salida - respuesta) for salida, respuesta in zip(salidas, respuestas, strict=True)) > 0.2:
            vez.imprime(
                "salidas",
                respuestas,
                {"La red no se mueve de 0.5: mira si alguna neurona se enciende, y en qué casos.": [0.5] * 4},
                "Ya no son todas iguales, pero con estas no llega. Prueba columnas con un número de cada signo: "
                "en unas, el positivo arriba; en otras, abajo.",
            )
