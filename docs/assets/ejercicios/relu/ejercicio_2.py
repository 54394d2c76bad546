OTROS = {
    "A": [
        [0.0, 1.0, 0.0, 0.5, 0.0],
        [0.0, 0.0, 0.0, 2.0, 1.5],
        [0.0, 0.0, 0.0, 1.0, 0.0],
        [0.0, 3.0, 0.0, 0.5, 0.0],
    ],
}


def comprueba(intento):
    for datos in ({}, OTROS):
        vez = intento.con(**datos)
        dias = vez["A"]
        sumas = [sum(neurona) for neurona in zip(*dias)]
        muertas, ceros = sumas.count(0), [dia.count(0) for dia in dias]
        vez.imprime(
            "neuronas muertas",
            muertas,
            {
                "Has contado todos los ceros. Una neurona muerta da 0 todos los días, y cuenta una vez.": sum(ceros),
                "Has contado los días en los que todo es 0. Cada neurona es una columna.": ceros.count(len(sumas)),
                "Son las que dan 0 algún día, o las vivas. Se piden las que lo dan todos.": len(sumas) - muertas,
                "Ese número dice cuál es, contando desde 0. Se pide cuántas hay.": sumas.index(0),
            },
        )
