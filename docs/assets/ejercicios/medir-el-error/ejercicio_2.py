import math

OTROS = {
    "reparto": [[0.2, 0.7, 0.1], [0.6, 0.1, 0.3], [0.05, 0.05, 0.9], [0.3, 0.3, 0.4]],
    "correctas": [2, 0, 1, 1],
}


def comprueba(intento):
    for datos in ({}, OTROS):
        vez = intento.con(**datos)
        filas, correctas = vez["reparto"], vez["correctas"]
        cuantas = len(filas)
        bien = [-math.log(fila[fruta]) for fila, fruta in zip(filas, correctas)]
        vez.imprime(
            "pérdida",
            sum(bien) / cuantas,
            {
                "Sigue mirando la fruta que más recibe, sea o no la correcta.": (
                    sum(-math.log(max(fila)) for fila in filas) / cuantas
                ),
                "Falta el signo: el logaritmo de una parte es negativo.": -sum(bien) / cuantas,
                "Esa es la suma: falta hacer la media.": sum(bien),
                "Miras siempre la misma fruta, la primera. `correctas` dice cuál toca en cada foto.": (
                    sum(-math.log(fila[0]) for fila in filas) / cuantas
                ),
                "Esa pérdida espera puntuaciones, y le has dado el reparto: aplica softmax otra vez.": sum(
                    math.log(sum(map(math.exp, fila))) - fila[fruta] for fila, fruta in zip(filas, correctas)
                )
                / cuantas,
                "Cuentas solo las fotos que acierta, y los fallos son lo que más cuesta.": (
                    sum(-math.log(fila[c]) for fila, c in zip(filas, correctas) if fila[c] == max(fila)) / cuantas
                ),
            },
        )
