import tensorflow as tf

lecturas = []


def cuenta(lado):
    lecturas.append("Python ha pasado por aquí")
    return lado * lado + 1.0


lados = [
    tf.constant(2.0),
    tf.constant(3.0),
    tf.constant(4.0),
]

inmediatas = [float(cuenta(lado)) for lado in lados]
print(f"lecturas en modo inmediato: {len(lecturas)}")

lecturas.clear()
# Python leerá la función
# en la primera llamada.
grafo = tf.function(cuenta)
con_grafo = [float(grafo(lado)) for lado in lados]
print(f"lecturas con grafo: {len(lecturas)}")

print(f"resultados con grafo: {con_grafo}")
print(f"mismos resultados: {inmediatas == con_grafo}")
