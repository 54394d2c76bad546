OTROS = {"km": [1.0, 3.0, 2.0], "soles": [2.0, 7.0, 4.5]}


def entrena(km, soles, lr, paso):
    w, b = 0.5, 0.0
    for _ in range(150):
        errores = [w * k + b - s for k, s in zip(km, soles)]
        perdida = sum(e * e for e in errores) / len(km)
        por_w = 2 * sum(e * k for e, k in zip(errores, km)) / len(km)
        por_b = 2 * sum(errores) / len(km)
        w, b = paso(w, b, lr * por_w, lr * por_b)
    return perdida, w, b


def comprueba(intento):
    if intento["lr"] != 0.1:
        raise intento.fallo("La tasa estaba bien. Deja `lr` en 0.1 y mueve también `b`.")
    for datos in ({}, OTROS):
        vez = intento.con(**datos)
        km, soles = vez["km"], vez["soles"]
        _, w, b = entrena(km, soles, 0.1, lambda w, b, dw, db: (w - dw, b - db))
        sin_b = entrena(km, soles, 0.1, lambda w, b, dw, db: (w - dw, b))[2]
        con_w = entrena(km, soles, 0.1, lambda w, b, dw, db: (w - dw, b - dw))[2]
        vez.imprime(
            "fijo",
            b,
            {
                "El fijo sigue sin moverse.": sin_b,
                "Has movido `b` con la derivada de `w`: cada uno necesita la suya.": con_w,
            },
            si_no="El fijo se mueve, pero no como debe: mira el signo del paso y su derivada.",
        )
        vez.imprime("cada kilómetro", w, si_no="El fijo está bien, pero el kilómetro ya no aprende como antes.")
