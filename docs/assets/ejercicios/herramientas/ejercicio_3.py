# La media es 12, y un día llega justo a ella.
OTROS = {"llegadas": [3.0, 45.0, 10.0, 2.0, 12.0, 9.0, 3.0]}


def comprueba(intento):
    primera = intento["llegadas"]
    for datos in ({}, OTROS):
        vez = intento.con(**datos)
        llegadas = vez["llegadas"]
        media = sum(llegadas) / len(llegadas)
        superan = [n for n in llegadas if n > media]
        vez.imprime(
            "días por encima",
            len(superan),
            {
                "Con otros datos, la media es otra: tiene que calcularse, no estar escrita.": sum(
                    n > sum(primera) / len(primera) for n in llegadas
                ),
                "Sigues contando los días que superan 5, y la media no es 5.": sum(n > 5 for n in llegadas),
                "Cuentas también los días que llegan justo a la media, y esos no la superan.": sum(
                    n >= media for n in llegadas
                ),
                "Cuentas los días que quedan por debajo de la media.": sum(n < media for n in llegadas),
                "Has sumado la gente que llegó esos días: se piden los días.": int(sum(superan)),
                "Eso es la media: falta contar los días que la superan.": media,
                "Ningún día supera lo que has puesto como media: mira cuánto vale.": 0,
            },
        )
