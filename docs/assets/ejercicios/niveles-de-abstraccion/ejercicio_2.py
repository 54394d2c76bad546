# Los golpes destacan mucho: cualquier manera de medirlos respecto de su grabación da lo mismo.
OTROS = {
    "cerca": [0.3, 3.0, 0.0, 2.4, 0.0, 0.3, 2.7, 0.0],
    "lejos": [0.006, 0.06, 0.0, 0.048, 0.0, 0.006, 0.054, 0.0],
}


def comprueba(intento):
    sordo = {
        "cerca": "Ni siquiera de cerca se oye un golpe: ningún sonido llega a ese nivel.",
        "lejos": "De lejos no se oye ningún golpe: ninguno llega a ese nivel. ¿Debe ser el mismo que de cerca?",
    }
    for datos in ({}, OTROS):
        vez = intento.con(**datos)
        for nombre in ("cerca", "lejos"):
            sonido = vez[nombre]
            flojos, mayor = [int(valor > 0) for valor in sonido], [int(valor == max(sonido)) for valor in sonido]
            vez.imprime(
                f"golpes, {nombre}",
                [int(valor >= 0.5 * max(sonido)) for valor in sonido],
                {
                    sordo[nombre]: [0] * len(sonido),
                    "Salen golpes de más: con ese nivel también pasan los sonidos flojos.": flojos,
                    "Solo queda el sonido más fuerte, y hay otros golpes casi iguales.": mayor,
                },
            )
        sordo["lejos"] = "Con el micrófono aún más lejos ya no se oye: la corrección tiene que salir de cada grabación."
