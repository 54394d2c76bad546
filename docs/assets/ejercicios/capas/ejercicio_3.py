OTROS = {
    "X": [[1.0, 2.0], [2.0, -1.0], [0.5, 0.5]],
    "W1": [[0.5, -1.0, 1.0], [1.0, 0.5, -0.5]],
    "b1": [-0.5, 1.0, 0.5],
    "W2": [[-1.0, 0.5], [1.0, 1.0], [0.5, -2.0]],
    "b2": [0.5, 1.0],
    "W3": [[2.0], [-1.0]],
    "b3": [-0.5],
}


def densa(filas, pesos, sesgos):
    return [[sum(x * w for x, w in zip(fila, n)) + b for n, b in zip(zip(*pesos), sesgos)] for fila in filas]


def relu(filas):
    return [[max(0, valor) for valor in fila] for fila in filas]


def comprueba(intento):
    sueltos = [nombre for nombre in ("W2", "b2", "W3", "b3") if intento.fuente.count(nombre) < 2]
    if sueltos:
        raise intento.fallo(f"Tu red aún no usa {', '.join(sueltos)}: cada capa necesita sus pesos y sus sesgos.")
    for datos in ({}, OTROS):
        vez = intento.con(**datos)
        pesos, sesgos = [vez["W1"], vez["W2"], vez["W3"]], [vez["b1"], vez["b2"], vez["b3"]]
        a1 = relu(densa(vez["X"], pesos[0], sesgos[0]))
        z2 = densa(a1, pesos[1], sesgos[1])
        y = densa(relu(z2), pesos[2], sesgos[2])
        vez.imprime(
            "salida",
            y,
            {
                "Es lo que da la primera capa oculta: faltan las otras dos.": a1,
                "Es lo que da la segunda capa oculta: falta la de salida, que da un número por fila.": relu(z2),
                "Falta ReLU en la segunda capa oculta.": densa(z2, pesos[2], sesgos[2]),
                "La última capa no lleva ReLU: su salida puede ser negativa.": relu(y),
            },
        )
        cuantos = [len(w) * len(w[0]) for w in pesos]
        errores = {
            "Son los de la primera capa: cuenta también los de las otras dos.": cuantos[0] + len(sesgos[0]),
            "Has contado los pesos. Los sesgos también son parámetros.": sum(cuantos),
        }
        vez.imprime("parámetros", sum(cuantos) + sum(map(len, sesgos)), errores)
