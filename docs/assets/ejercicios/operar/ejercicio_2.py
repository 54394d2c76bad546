# Con medias exactas, para que las sumas también lo sean.
OTROS = {"notas": [[2.0, 9.0, 4.0], [8.0, 8.0, 5.0], [10.0, 1.0, 7.0]]}


def comprueba(intento):
    for datos in ({}, OTROS):
        vez = intento.con(**datos)
        notas = vez["notas"]
        alumnos = [sum(fila) / 3 for fila in notas]
        examenes = [sum(columna) / 3 for columna in zip(*notas)]
        medias = vez.impreso("medias")
        # Valen con cualquier forma: cómo se restan se ve en las sumas.
        vez.imprime(
            "medias",
            con_forma(alumnos, medias),
            {
                "Esas son las medias de cada examen, no las de cada alumno: mira qué eje desaparece.": con_forma(
                    examenes, medias
                ),
                "Esa es una sola media, la de toda la tabla: hace falta una por alumno.": sum(alumnos) / 3,
                "Esas son las sumas de cada alumno: falta dividirlas por el número de exámenes.": con_forma(
                    [sum(fila) for fila in notas], medias
                ),
            },
        )
        sumas = vez.impreso("suma de cada alumno")
        if not (isinstance(sumas, list) and len(sumas) == 3 and es_cero(sumas)):
            vez.imprime(
                "suma de cada alumno",
                [0.0, 0.0, 0.0],
                {
                    "Las medias son esas, pero se restan en fila, una por examen: mira qué forma tienen.": [
                        sum(fila) - sum(alumnos) for fila in notas
                    ],
                    "Esas son las sumas de cada examen: se piden las de cada alumno.": [
                        sum(columna) - sum(alumnos) for columna in zip(*notas)
                    ],
                    "Sumas las notas, y no lo que queda de ellas al restar la media.": [sum(fila) for fila in notas],
                },
            )


def con_forma(valores, impreso):
    if not (isinstance(impreso, list) and impreso and isinstance(impreso[0], list)):
        return valores
    return [valores] if len(impreso) == 1 else [[valor] for valor in valores]


def es_cero(valor):
    if isinstance(valor, list):
        return all(map(es_cero, valor))
    return isinstance(valor, int | float) and abs(valor) < 0.001
