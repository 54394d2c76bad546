# Al doble, `z` y los errores salen al doble, y vive con los mismos pasos que la del ejercicio.
OTROS = {"y": [0.0, 0.0, 4.0, 8.0], "w": 2.0}
Z = "z en la última vuelta"


def comprueba(intento):
    for datos in ({}, OTROS):
        vez = intento.con(**datos)
        z = vez.impreso(Z)
        primero, segundo, ultimo = (float(vez.impreso(f"error medio al empezar la vuelta {n}")) for n in (1, 2, 200))
        if vez is not intento and z == intento.impreso(Z):
            dice = "Con otros datos imprime lo mismo: el resultado tiene que salir de ellos, no estar escrito."
        elif isinstance(z, list) and all(valor <= 0 for valor in z):
            dice = "Aguanta la primera corrección, pero muere después: en la última vuelta, ninguna z es positiva."
            if segundo == ultimo:
                dice = "La neurona muere en la vuelta 1: la corrección deja todas las z por debajo de 0."
        elif not ultimo <= primero:
            dice = "El error crece vuelta a vuelta: cada corrección va en el sentido contrario."
        elif ultimo == primero:
            dice = "El error no cambia: así la neurona ni muere ni aprende."
        elif ultimo > 0.75 * primero:
            dice = "La neurona vive, pero en 200 vueltas el error apenas baja: las correcciones son demasiado cortas."
        else:
            continue
        debe = f"error medio al empezar la vuelta 200: mucho menor que {primero:.2f}"
        raise vez.fallo(dice, debe, vez.salida.rstrip())
