# Solo cambian los precios: una tabla copiada a mano da lo mismo que antes.
OTROS = {"precios": [[7.0, 3.5, 12.0], [4.0, 9.5, 6.0]]}


def comprueba(intento):
    for datos in ({}, OTROS):
        vez = intento.con(**datos)
        kilos, precios = vez["kilos"], vez["precios"]
        por_cafe = [list(cafe) for cafe in zip(*precios)]
        seguidos = [precio for tienda in precios for precio in tienda]
        revuelta = [seguidos[:2], seguidos[2:4], seguidos[4:]]
        costo = producto(kilos, por_cafe)
        vez.imprime(
            "por café",
            por_cafe,
            {
                "Encaja, pero cada fila mezcla precios de dos cafés: cambiar la forma no mueve los números.": revuelta,
                "Ahí las filas son tiendas: la tabla sigue como llegó.": precios,
                "Cada fila es un café, pero la tienda B ha quedado antes que la A.": [cafe[::-1] for cafe in por_cafe],
            },
        )
        vez.imprime(
            "costo",
            costo,
            {
                "La tabla por café está bien, pero el costo se calcula con otra.": producto(kilos, revuelta),
                "Ahí cada fila es una tienda, y tiene que ser una persona.": [list(fila) for fila in zip(*costo)],
                "Falta combinar cada persona con cada tienda: eso es Lucía en la A y Mateo en la B.": [
                    costo[0][0],
                    costo[1][1],
                ],
                "Has multiplicado en el orden contrario: las filas son cafés, y tienen que ser personas.": producto(
                    por_cafe, kilos
                ),
            },
        )


def producto(a, b):
    return [[sum(x * y for x, y in zip(fila, columna)) for columna in zip(*b)] for fila in a]
