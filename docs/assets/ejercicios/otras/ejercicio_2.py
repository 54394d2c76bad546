import re
from math import exp

OTROS = {"Z": [[1.0, 3.0, 0.5], [4.0, 2.0, 4.5]]}


def comprueba(intento):
    if re.search(r"\.softmax\(|import softmax", intento.fuente.lower()):
        raise intento.fallo("Usas el softmax de la biblioteca, y aquí se trata de hacer las cuentas sin él.")
    for datos in ({}, OTROS):
        vez = intento.con(**datos)
        exponenciales = [[exp(valor) for valor in foto] for foto in vez["Z"]]
        columnas = [sum(columna) for columna in zip(*exponenciales)]
        todo = sum(columnas)
        for numero, (foto, fila) in enumerate(zip(vez["Z"], exponenciales), start=1):
            vez.imprime(
                f"foto {numero}",
                [valor / sum(fila) for valor in fila],
                {
                    "Las dos fotos se reparten un solo 1: cada una necesita su propio total.": [v / todo for v in fila],
                    "Cada columna suma 1: repartes cada fruta entre las fotos, y no al revés.": [
                        v / columna for v, columna in zip(fila, columnas)
                    ],
                    "La fila suma 1, pero faltan las exponenciales.": [valor / sum(foto) for valor in foto],
                    "Divides entre el mayor de la fila, y así la fila no suma 1.": [v / max(fila) for v in fila],
                },
            )
