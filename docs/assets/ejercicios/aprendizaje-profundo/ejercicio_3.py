# La media de los cuadrados de los kilos es la misma, 7: un lr que sirve con unos datos sirve con los otros.
OTROS = {"kilos": [4.0, 2.0, 1.0], "cobrado": [20.4, 9.8, 5.0]}
FINAL = "precio en la vuelta 10"


def comprueba(intento):
    if f"{FINAL}:" not in intento.salida or "precio en la vuelta 11:" in intento.salida:
        raise intento.fallo("Han de ser diez vueltas, como antes, con sus mismos print: el número que falla es otro.")
    for datos in ({}, OTROS):
        vez = intento.con(**datos)
        kilos = vez["kilos"]
        ideal = sum(k * c for k, c in zip(kilos, vez["cobrado"])) / sum(k * k for k in kilos)
        primero, ultimo = numero(vez.impreso("precio en la vuelta 1")), numero(vez.impreso(FINAL))
        # Hay muchos lr buenos: basta con que en diez vueltas el precio quede a menos de una décima parte.
        if abs(ultimo - ideal) <= 0.1 * ideal:
            continue
        if ultimo == 0:
            dice = "El precio no se mueve de 0: ¿cuánto mide cada salto?"
        elif primero < 0:
            dice = "El primer salto va hacia abajo, y el precio tiene que subir desde 0: mira el signo."
        elif primero > ideal:
            dice = "El primer salto ya se pasa del precio al que hay que llegar: los saltos son demasiado largos."
        else:
            dice = "El precio va bien encaminado, pero en diez vueltas no llega: los saltos son demasiado cortos."
        escrito = datos and vez.salida == intento.salida
        vez.imprime(FINAL, ideal, {} if escrito else {dice: vez.impreso(FINAL)})


def numero(impreso):
    ultimo = impreso[-1] if isinstance(impreso, list) else impreso
    # Si no se lee como un número, es que el precio se ha alejado tanto que no cabe en ninguno.
    return ultimo if isinstance(ultimo, int | float) else float("inf")
