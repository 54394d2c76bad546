OTROS = {
    "x": [[2.0, -1.0, 0.5]],
    "W1": [[-1.0, 0.5], [0.5, -0.5], [1.0, 1.0]],
    "W2": [[2.0], [-1.5]],
}


def por(x, columnas):
    return [[entrada * columna for columna in columnas] for entrada in x]


def comprueba(intento):
    for datos in ({}, OTROS):
        vez = intento.con(**datos)
        x, (y,) = vez["x"][0], vez["y"][0]
        v = [fila[0] for fila in vez["W2"]]
        z = [sum(entrada * peso for entrada, peso in zip(x, pesos)) for pesos in zip(*vez["W1"])]
        h = [max(0, valor) for valor in z]
        da = 2 * (sum(salida * peso for salida, peso in zip(h, v)) - y)
        dh = [da * peso for peso in v]
        vez.imprime(
            "gradiente de W2",
            [[salida * da] for salida in h],
            si_no="El de W2 ya estaba bien: deja como estaban las líneas de las que sale.",
        )
        vez.imprime(
            "gradiente de W1",
            por(x, [g if valor > 0 else 0 for g, valor in zip(dh, z)]),
            {
                "El de W2 coincide y el de W1 no: el fallo está entre los dos. ¿Cómo se vuelve de `h` a `z`?": (
                    por(x, dh)
                ),
                "De `h` a `z` se vuelve con la pendiente de ReLU, que es 0 o 1, y no con lo que vale `z`.": (
                    por(x, [g * valor for g, valor in zip(dh, z)])
                ),
                "De `h` a `z` se vuelve con la pendiente de ReLU, que es 0 o 1, y no con lo que vale `h`.": (
                    por(x, [g * salida for g, salida in zip(dh, h)])
                ),
            },
        )
