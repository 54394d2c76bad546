import tensorflow as tf

# los puntos 0, 1, 2, ..., 9
X = tf.reshape(tf.range(10.0), (10, 1))


def muestra(nombre, b1):
    # Cada neurona calcula ReLU(x + b) y la
    # salida las suma.
    oculta = tf.nn.relu(X @ tf.ones((1, len(b1))) + b1)
    salida = tf.reduce_sum(oculta, axis=1)
    pendientes = salida[1:] - salida[:-1]
    # Donde cambia la pendiente empieza otro
    # tramo.
    tramos = 1 + tf.math.count_nonzero(pendientes[1:] != pendientes[:-1])
    print(f"{nombre}, pendientes: {pendientes.numpy().tolist()}")
    print(f"{nombre}, tramos: {tramos}")


for n in (1, 2, 8):
    # dobleces en 1, 2, ..., n
    muestra(f"n = {n}", -tf.range(1.0, n + 1))
# los ocho dobleces en 3
muestra("ocho iguales", tf.fill([8], -3.0))
