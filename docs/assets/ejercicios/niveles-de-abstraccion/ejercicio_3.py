EJERCICIO = {"w": [2.0, -1.0, -0.5], "b": 0.25, "anoche": [0.5, 0.25, 0.5]}
OTROS = {"w": [3.0, -2.0, -1.0], "b": 0.5, "anoche": [0.75, 0.5, 0.25]}
# Este dato no se cambia por otro: también vale corregirlo donde está escrito.
HOY = [1.0, 50 / 100, 0.5]


def neurona(medidas, datos):
    return max(0, sum(x * w for x, w in zip(medidas, datos["w"])) + datos["b"])


def comprueba(intento):
    cambiado = "Ha cambiado el aviso de anoche, que era bueno: la causa está en un dato de hoy."
    anoche, hoy = intento.impreso("aviso de anoche"), intento.impreso("aviso de hoy")
    intento.imprime("aviso de anoche", neurona(EJERCICIO["anoche"], EJERCICIO), {cambiado: anoche})
    errores = {}
    for vez, datos in ((intento, EJERCICIO), (intento.con(**OTROS), OTROS)):
        sin_humedad, a_tope = (neurona([HOY[0], humedad, HOY[2]], datos) for humedad in (0, 1))
        errores |= {
            "Hoy la neurona sigue callada. ¿Qué medida da un producto mucho mayor que las otras?": 0,
            "Así no cuenta la humedad. No hay que quitarla, sino ponerla como la de anoche.": sin_humedad,
            "Con un 1, la humedad sería la mayor posible, y hoy no lo es.": a_tope,
        }
        vez.imprime("aviso de anoche", neurona(datos["anoche"], datos))
        vez.imprime("aviso de hoy", neurona(HOY, datos), errores)
        errores = {"Con otros pesos, el aviso de hoy es el mismo: tiene que darlo la neurona, no estar escrito.": hoy}
