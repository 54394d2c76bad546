# Cada fila, con sus canales rojo, verde y azul: la palabra que hay que leer es «mango».
FILAS = (("rumbo", "plaza", "verde"), ("cielo", "tinta", "mango"))
OTROS = {"imagen": [[[ord(letra) for letra in pixel] for pixel in zip(*fila)] for fila in FILAS]}


def comprueba(intento):
    for datos in ({}, OTROS):
        vez = intento.con(**datos)
        imagen = vez["imagen"]
        vez.imprime(
            "se lee",
            lee(imagen, 1, 2),
            {
                "Ahí lees el rojo de la fila 0: hay que cambiar la fila y el canal.": lee(imagen, 0, 0),
                # En los datos que se ven, da la misma palabra que la fila 0 con el azul.
                "Uno de los dos índices ya es el que toca, el de la fila o el del canal: falta el otro.": lee(
                    imagen, 1, 0
                ),
                "La fila es esa, pero el canal 1 es el verde.": lee(imagen, 1, 1),
                "Ahí lees el verde de la fila 0: hay que cambiar la fila y el canal.": lee(imagen, 0, 1),
                "Ahí lees los tres canales de un píxel: hace falta un canal de toda la fila.": texto(imagen[1][2]),
                "El índice del medio es el del píxel, y ahí van todos: el del canal es el último.": texto(
                    [fila[1][2] for fila in imagen]
                ),
            },
        )


def lee(imagen, fila, canal):
    return texto(pixel[canal] for pixel in imagen[fila])


def texto(codigos):
    return "".join(map(chr, codigos))
