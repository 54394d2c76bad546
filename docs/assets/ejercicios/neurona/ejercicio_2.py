OTROS = {"pesos": [0.0, 2.0]}
AVISOS = {
    (0, 0, 0, 1): "Sigue pidiendo las dos señales: la puerta debe abrirse también con una. ¿Qué número pone el umbral?",
    (1, 1, 1, 1): "Ahora se abre también sin ninguna señal: el umbral ha quedado demasiado bajo.",
    (0, 0, 0, 0): "Ahora no se abre ni con las dos señales: el umbral se ha movido en el otro sentido.",
    (0, 0, 1, 1): "Basta con el primer sensor, pero no con el segundo: los dos deben contar igual.",
    (0, 1, 0, 1): "Basta con el segundo sensor, pero no con el primero: los dos deben contar igual.",
}


def comprueba(intento):
    etiquetas = [f"con señales {senales}" for senales in intento["X"]]
    abre = [intento.impreso(etiqueta) for etiqueta in etiquetas]
    debe = "\n".join(f"{etiqueta}: {int(any(senales))}" for etiqueta, senales in zip(etiquetas, intento["X"]))
    for caso, aviso in AVISOS.items():
        if abre == list(caso):
            raise intento.fallo(aviso, debe, intento.salida.rstrip())
    for datos in ({}, OTROS):
        vez = intento.con(**datos)
        for senales in vez["X"]:
            suma = sum(x * w for x, w in zip(senales, vez["pesos"]))
            # Cualquier umbral mayor que 0 y que no pase de 1 es bueno.
            vez.imprime(f"con señales {senales}", int(suma >= 1))
    if intento["pesos"] != [1, 1]:
        raise intento.fallo("Se abre cuando debe, pero has cambiado los dos pesos. Se puede con un solo número.")
