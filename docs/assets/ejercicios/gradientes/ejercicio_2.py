import re

OTROS = {"km": [2.0, 5.0, 1.0], "soles": [1.0, 6.0, 2.5], "w": 1.5, "b": -0.5}


def comprueba(intento):
    if re.search(r"^por_[wb] *=.*(?:cerca|perdida\()", intento.fuente, re.MULTILINE):
        raise intento.fallo("Eso es volver a medirla a empujones. Escribe su regla, con `error`.")
    for datos in ({}, OTROS):
        vez = intento.con(**datos)
        km, soles, w, b = (vez[nombre] for nombre in ("km", "soles", "w", "b"))
        cuantos = len(km)
        errores = [w * k + b - s for k, s in zip(km, soles)]
        por_w = 2 * sum(e * k for e, k in zip(errores, km)) / cuantos
        por_b = 2 * sum(errores) / cuantos
        vez.imprime(
            "a mano",
            [por_w, por_b],
            {
                "La de `b` sigue mirando los kilómetros, y el fijo no se multiplica por nada.": [por_w, por_w / 2],
                "Ahora la de `b` es la de `w`: el fijo no se multiplica por los kilómetros.": [por_w, por_w],
                "Casi: a la de `b` le falta el 2, que sale del cuadrado.": [por_w, por_b / 2],
                "La de `b` es una media, no una suma: la pérdida divide entre los viajes.": [por_w, por_b * cuantos],
                "La de `b` tiene el signo cambiado: el error es lo predicho menos lo pagado.": [por_w, -por_b],
                "La de `w` estaba bien: la que no coincide es la segunda.": [por_w / 2, por_w / 2],
            },
        )
