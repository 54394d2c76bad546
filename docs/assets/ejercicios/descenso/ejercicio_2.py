OTROS = {"w": [3.0, -2.0], "lr": 0.05}


def baja(w, lr, paso):
    velocidad = [0.0, 0.0]
    for _ in range(20):
        gradiente = [2 * c * v for c, v in zip((0.1, 2.0), w)]
        velocidad = [paso(v, g) for v, g in zip(velocidad, gradiente)]
        w = [x - lr * v for x, v in zip(w, velocidad)]
    return w


def comprueba(intento):
    for datos in ({}, OTROS):
        vez = intento.con(**datos)
        w, lr = vez["w"], vez["lr"]
        vez.imprime(
            "pesos",
            baja(w, lr, lambda v, g: 0.9 * v + g),
            {
                "El paso sigue siendo el de antes: `velocidad` no cambia de una vuelta a otra.": baja(
                    w, lr, lambda v, g: g
                ),
                "Arrastras lo anterior, pero el gradiente nuevo entra con un décimo: debe entrar entero.": baja(
                    w, lr, lambda v, g: 0.9 * v + 0.1 * g
                ),
                "Arrastras lo anterior entero, y no se frena nunca: falta el 0.9.": baja(w, lr, lambda v, g: v + g),
                "Has multiplicado por 0.9 el gradiente nuevo, y lo que llevaba se pierde.": baja(
                    w, lr, lambda v, g: 0.9 * g
                ),
                "El 0.9 es para lo que llevaba, y el gradiente nuevo entra entero.": baja(
                    w, lr, lambda v, g: 0.9 * (v + g)
                ),
                "Arrastras solo un décimo: lo que llevaba va por 0.9.": baja(w, lr, lambda v, g: 0.1 * v + g),
            },
        )
