OTROS = {"X": [[0.5, 2.0], [3.0, -1.0], [1.0, 1.0]], "b": [-2.0, 1.5]}


def densa(tazas, neuronas, sesgos):
    return [[sum(x * w for x, w in zip(taza, n)) + b for n, b in zip(neuronas, sesgos)] for taza in tazas]


def comprueba(intento):
    # En PyTorch, los pesos vienen en columnas y se llaman W; en las otras, en filas y se llaman P.
    nombre = "P" if "\nP = " in intento.fuente else "W"
    neuronas, cruzadas = intento[nombre], [list(columna) for columna in zip(*intento[nombre])]
    if nombre == "W":
        neuronas, cruzadas = cruzadas, neuronas
    for datos in ({}, OTROS):
        vez = intento.con(**datos)
        x, b = vez["X"], vez["b"]
        bien, mal = densa(x, neuronas, b), densa(x, cruzadas, b)
        vez.imprime(
            "neurona 1 a mano",
            bien[0][0],
            {"La cuenta a mano ya usaba bien los pesos. Lo que hay que arreglar es la capa.": mal[0][0]},
        )
        vez.imprime(
            "salida",
            bien,
            {
                "La capa toma como pesos de cada neurona los que son de neuronas distintas. Mira cómo le llegan.": mal,
                "Con la matriz va bien, pero faltan los sesgos.": densa(x, neuronas, [0, 0]),
                "Has traspuesto la salida: en ella, cada fila debe seguir siendo una taza.": [
                    list(c) for c in zip(*mal)
                ],
            },
        )
        vez.imprime("neurona 1 en la capa", bien[0][0])
