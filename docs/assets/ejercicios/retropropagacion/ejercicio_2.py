from math import tanh


def comprueba(intento):
    for datos in ({}, {"x": -2.0, "w": 0.25}):
        vez = intento.con(**datos)
        x, z = vez["x"], vez["w"] * vez["x"]
        t = tanh(z)
        vez.imprime(
            "gradiente de w",
            x * (1 - t * t),
            {
                "Deja pasar el gradiente entero, como si tanh fuera una recta. ¿Cuánto sube, según dónde estés?": x,
                "Falta un cuadrado: la pendiente es 1 menos el cuadrado de tanh.": x * (1 - t),
                "El cuadrado es el de la salida, tanh de `z`, y no el de `z`.": x * (1 - z * z),
                "Esa es la pendiente de la sigmoide. La de tanh tiene otra fórmula.": x * t * (1 - t),
                "La pendiente de tanh está bien, pero falta multiplicar por lo que viene: es una cadena.": 1 - t * t,
                "Eso es la salida, `a`. Se pide su pendiente.": t,
            },
        )
