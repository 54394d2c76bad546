OTROS = {
    "X": [[1.0, 2.0, 0.5], [3.0, 1.0, 4.0], [0.5, 2.5, 1.0]],
    "pesos": [1.0, 0.5, -0.5],
    "sesgo": -1.5,
}


def comprueba(intento):
    for vez in (intento, intento.con(**OTROS)):
        productos = [[x * w for x, w in zip(cafe, vez["pesos"])] for cafe in vez["X"]]
        sumas = [sum(tres) for tres in productos]
        z = [suma + vez["sesgo"] for suma in sumas]
        vez.imprime(
            "nota",
            [max(0, valor) for valor in z],
            {
                "Cada café da tres números, uno por producto: falta sumarlos.": productos,
                "Falta sumar el sesgo.": [max(0, suma) for suma in sumas],
                "Falta ReLU: una nota no puede ser negativa.": z,
                "Falta el sesgo, y falta ReLU.": sumas,
                "El sesgo se suma una vez por café, después de sumar los tres productos.": [
                    max(0, sum(x * w + vez["sesgo"] for x, w in zip(cafe, vez["pesos"]))) for cafe in vez["X"]
                ],
            },
        )
