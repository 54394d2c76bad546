import math

OTROS = {"metros": [1500.0, 2500.0, 3000.0, 4500.0], "soles": [4.0, 5.0, 5.5, 7.0]}
BASTA, PEOR = 0.01, 100


def comprueba(intento):
    if "range(200)" not in intento.fuente:
        raise intento.fallo("Tiene que bastar con las 200 vueltas: deja el `for` como estaba.")
    for datos in ({}, OTROS):
        vez = intento.con(**datos)
        x, w, b = (vez.variable(nombre) for nombre in ("x", "w", "b"))
        perdida = sum((w * uno - soles + b) ** 2 for uno, soles in zip(x, vez["soles"])) / len(x)
        if not math.isfinite(perdida) or perdida > PEOR:
            raise vez.fallo(
                "Ahora diverge. Con la entrada en metros no hay tasa que sirva: cambia antes `x`. "
                "Si ya lo has hecho, baja la tasa."
            )
        if not vez.es("pérdida", perdida):
            raise vez.fallo("La pérdida que imprimes no es la de tus pesos: tiene que salir de ellos.")
        if perdida >= BASTA:
            dice = "Baja, pero no llega a 0.01. ¿Qué tasa admite ahora la entrada?"
            if max(x) > 100:
                dice = "La entrada sigue siendo enorme, y obliga a pasos diminutos: cámbiala de escala."
            elif vez["lr"] < 0.001:
                dice = "La entrada ya está en su escala. Ahora la tasa puede ser mucho mayor."
            raise vez.fallo(dice, "pérdida: menos de 0.01", f"pérdida: {perdida:.4f}")
