OTROS = {"playa": [[201, 255], [37, 130]], "noche": [[99, 255], [8, 127]]}


def comprueba(intento):
    for datos in ({}, OTROS):
        vez = intento.con(**datos)
        pares = [list(zip(*filas)) for filas in zip(vez["playa"], vez["noche"])]
        sumas = [[p + n for p, n in fila] for fila in pares]
        # Una foto también se guarda en enteros: entonces vale la media sin decimales.
        entera = "." not in str(vez.impreso("mezcla"))
        vez.imprime(
            "mezcla",
            mitad(sumas, entera),
            {
                "La suma sigue desbordándose: pasa de 255 antes de llegar a la división.": mitad(
                    [[suma % 256 for suma in fila] for fila in sumas], entera
                ),
                "Eso es la suma: falta dividirla por 2.": sumas,
                "La suma se recorta en 255, y los píxeles claros pierden luz.": mitad(
                    [[min(suma, 255) for suma in fila] for fila in sumas], entera
                ),
                "Solo has dividido una de las dos fotos, y las dos cuentan igual.": [
                    [p + n / 2 for p, n in fila] for fila in pares
                ],
                "Al dividir cada foto con `//` se pierde su resto, y la mezcla sale algo más oscura.": [
                    [p // 2 + n // 2 for p, n in fila] for fila in pares
                ],
                "Con `//` se pierde el resto de la división, y la media ya no es exacta.": mitad(sumas, True),
            },
        )


def mitad(tabla, entera):
    return [[n // 2 if entera else n / 2 for n in fila] for fila in tabla]
