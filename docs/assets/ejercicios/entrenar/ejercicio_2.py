OTRO_ORDEN = {"X": [[1.0, 0.0], [0.0, 0.0], [1.0, 1.0], [0.0, 1.0]], "y": [[1.0], [0.0], [0.0], [1.0]]}


def comprueba(intento):
    pesos = intento["W1"], intento["W2"]
    if [len(fila) for fila in pesos[0]] != [4, 4] or [len(fila) for fila in pesos[1]] != [1, 1, 1, 1]:
        raise intento.fallo("La red tiene que seguir siendo de cuatro neuronas ocultas: cambia solo los números.")
    neuronas = list(zip(*pesos[0], [fila[0] for fila in pesos[1]]))
    if len(set(neuronas)) == 1:
        raise intento.fallo("Las cuatro neuronas empiezan iguales y reciben lo mismo: seguirán iguales siempre.")
    primeras = intento.impreso("salidas")
    for datos in ({}, OTRO_ORDEN):
        vez = intento.con(**datos)
        salidas = vez.impreso("salidas")
        errores = [abs(salida - respuesta) for salida, (respuesta,) in zip(salidas, vez["y"], strict=True)]
        if max(errores) <= 0.2:
            continue
        if datos and salidas == primeras:
            raise vez.fallo(
                "Con otros datos imprime lo mismo: el resultado tiene que salir de ellos, no estar escrito."
            )
        if salidas == [0.5] * 4:
            raise vez.fallo("La red no se mueve de 0.5: mira si alguna neurona se enciende, y en qué casos.")
        raise vez.fallo(
            "Ya no son todas iguales, pero con estas no llega. Prueba columnas con un número de cada signo: "
            "en unas, el positivo arriba; en otras, abajo.",
            obtenido=f"salidas: {salidas}",
        )
