OTROS = {"notas": [[3.0, 6.5, 9.0, 4.5], [8.5, 2.0, 5.5, 7.5], [1.5, 9.5, 10.0, 6.0]]}


def comprueba(intento):
    for datos in ({}, OTROS):
        vez = intento.con(**datos)
        notas = vez["notas"]
        tercero = [fila[2] for fila in notas]
        # Un trozo de una columna también vale: son las mismas notas, puestas en vertical.
        if vez.impreso("tercer examen") != [[nota] for nota in tercero]:
            vez.imprime(
                "tercer examen",
                tercero,
                {
                    "Esa es la fila del tercer alumno, con sus cuatro exámenes: hace falta una columna.": notas[2],
                    "Ese es el cuarto examen: los índices empiezan en 0.": [fila[3] for fila in notas],
                    "Ahí hay también notas de otros exámenes: un índice solo elige una columna.": [
                        fila[2:] for fila in notas
                    ],
                    "Esa es una sola nota: faltan las de los otros alumnos.": notas[2][2],
                },
            )
        vez.imprime(
            "final",
            [fila[-2:] for fila in notas[-2:]],
            {
                "Esos son los dos primeros exámenes de los dos primeros alumnos.": [fila[:2] for fila in notas[:2]],
                "Los alumnos son esos, pero hay más exámenes de los dos últimos.": notas[-2:],
                "Los exámenes son esos, pero hay más alumnos que los dos últimos.": [fila[-2:] for fila in notas],
                "Los alumnos son esos, pero los exámenes son los dos primeros.": [fila[:2] for fila in notas[-2:]],
                "Los exámenes son esos, pero los alumnos son los dos primeros.": [fila[-2:] for fila in notas[:2]],
                "Esa es una sola nota: con dos índices sueltos no hay trozo.": notas[-2][-2],
                "El trozo se acaba antes del último: lo que va tras los dos puntos no entra.": [[notas[-2][-2]]],
            },
        )
