from math import tanh


def comprueba(intento):
    for datos in ({}, {"x": -2.0, "w": 0.25, "v": -1.5}):
        vez = intento.con(**datos)
        x, v = vez["x"], vez["v"]
        z = vez["w"] * x
        t = tanh(z)
        vez.imprime(
            "gradiente de w",
            v * x * (1 - t * t),
            {
                "Deja pasar el gradiente entero, como si tanh fuera una recta. ¿Cuánto sube, según dónde estés?": v * x,
                "Falta un cuadrado: la pendiente es 1 menos el cuadrado de tanh.": v * x * (1 - t),
                "El cuadrado es el de la salida, tanh de `z`, y no el de `z`.": v * x * (1 - z * z),
                "Esa es la pendiente de la sigmoide. La de tanh tiene otra fórmula.": v * x * t * (1 - t),
                "La pendiente está bien, pero se pierde lo que llega de detrás: es una cadena.": x * (1 - t * t),
                "La pendiente está bien, pero falta el último eslabón, la entrada: es una cadena.": v * (1 - t * t),
                "Lo que llega se multiplica por la pendiente, y no se suma.": (v + 1 - t * t) * x,
                "Eso es la salida, `a`. Se pide su pendiente.": v * t,
            },
        )
