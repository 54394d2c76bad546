# Regar cuando está seco y va a llover: se aprende a tiempo sumando errores al sesgo, y no con un sesgo fijo.
OTROS = {"y": [0, 0, 0, 1]}
REGLAS = {
    "El sesgo acaba como empezó. Tiene que cambiar tras cada ejemplo, dentro del bucle interior.": lambda b, e: b,
    "El sesgo crece sin parar, y así siempre se riega: mira con qué signo entra el error.": lambda b, e: b - e,
    "El sesgo olvida lo que valía: cada vez empieza de nuevo, con el último error.": lambda b, e: e,
}


def comprueba(intento):
    for datos in ({}, OTROS):
        vez = intento.con(**datos)
        if vez.impreso("respuestas") != vez["y"]:
            pesos = aprende(vez, lambda b, e: b + e)
            vez.imprime("pesos y sesgo", pesos, {dice: aprende(vez, regla) for dice, regla in REGLAS.items()})
        vez.imprime("respuestas", vez["y"])


def aprende(vez, regla):
    w, b = [0.0, 0.0], vez["b"]
    # Tras la última época sin fallos ya no cambia nada: no hace falta parar antes.
    for _ in range(20):
        for x, y in zip(vez["X"], vez["y"]):
            error = y - int(x[0] * w[0] + x[1] * w[1] + b >= 0)
            w, b = [w[0] + error * x[0], w[1] + error * x[1]], regla(b, error)
    return [*w, b]
