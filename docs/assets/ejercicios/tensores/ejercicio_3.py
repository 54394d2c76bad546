OTROS = {"original": [1.5, 9.0, 3.0, 7.5]}


def comprueba(intento):
    for datos in ({}, OTROS):
        vez = intento.con(**datos)
        original = vez["original"]
        corregido = [original[0], 6.5, *original[2:]]
        if vez.impreso("corregido") == original:
            cambia = "Has corregido `original`, que debía conservarse, y `corregido` se queda sin corregir."
        else:
            cambia = (
                "También ha cambiado `original`: mira si los dos nombres comparten números, o si la copia llega tarde."
            )
        vez.imprime("original", original, {cambia: corregido})
        vez.imprime(
            "corregido",
            corregido,
            {
                "`corregido` está sin corregir: su segundo número tiene que ser 6.5.": original,
                "Con otros datos, `corregido` no los tiene: tiene que salir de `original`.": intento.impreso(
                    "corregido"
                ),
            },
        )
