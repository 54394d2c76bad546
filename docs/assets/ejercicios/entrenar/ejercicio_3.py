OTROS = [
    {"dichas": [8, 8, 1, 0, 8, 8, 8, 9, 3, 3]},
    {"cifra": 3},
    {"reales": [0, 8, 1, 0, 5, 0, 8, 9, 0, 8], "dichas": [0, 8, 0, 6, 5, 0, 0, 9, 0, 3], "cifra": 0},
]


def comprueba(intento):
    for datos in ({}, *OTROS):
        vez = intento.con(**datos)
        reales, dichas, cifra = vez["reales"], vez["dichas"], vez["cifra"]
        bien = sum(real == dicha == cifra for real, dicha in zip(reales, dichas))
        son = reales.count(cifra)
        dice = dichas.count(cifra)
        vez.imprime(
            "exhaustividad",
            round(bien / son, 2),
            {
                "Esa es la exactitud: cuenta todas las cifras, y no solo la que se pide.": round(
                    sum(real == dicha for real, dicha in zip(reales, dichas)) / len(reales), 2
                ),
                "Esa es la parte que acierta de las veces que *dice* la cifra. Aquí se pide de las veces que *es*.": (
                    round(bien / dice, 2)
                ),
                "Has dividido entre todas las imágenes: solo cuentan las de esa cifra.": round(bien / len(reales), 2),
                "Eso es cuántas acierta. Falta dividir entre cuántas hay.": float(bien),
                "Esa es la parte de las imágenes que son de esa cifra, la reconozca la red o no.": round(
                    son / len(reales), 2
                ),
            },
        )
