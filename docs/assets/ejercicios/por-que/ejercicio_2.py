OTROS = {
    "X": [[1.0, 0.0], [1.0, 1.0], [0.0, 1.0], [0.0, 0.0], [1.0, 0.0]],
    "luz": [[1.0], [0.0], [1.0], [0.0], [1.0]],
}


def comprueba(intento):
    for datos in ({}, OTROS):
        vez = intento.con(**datos)
        restas = [a - b for a, b in vez["X"]]
        varias = all(isinstance(fila, list) and len(fila) > 1 for fila in vez.impreso("oculta"))
        negativa = "Uno de los casos sale negativo. "
        negativa += "¿Qué signo da `W2` a cada neurona?" if varias else "Falta la neurona que hace la otra resta."
        vez.imprime(
            "salida",
            [[abs(resta)] for resta in restas],
            {
                negativa: [[resta] for resta in restas],
                "ReLU quita el negativo, pero ese caso se queda en 0: ninguna neurona lo ve.": [
                    [max(0, resta)] for resta in restas
                ],
                "Las dos restas se anulan al sumarse. ¿Qué debe pasarles antes?": [[0] for _ in restas],
                "Las dos neuronas hacen la misma resta: un caso sale doble y otro se pierde.": [
                    [2 * max(0, resta)] for resta in restas
                ],
            },
        )
        vez.imprime("aciertos", len(restas))
    if not varias:
        raise intento.fallo("Acierta, pero `oculta` tiene una sola columna: falta la otra neurona.")
