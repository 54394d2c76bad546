import tensorflow as tf

# Los puntos 0, 1, 2, ..., 9.
X = tf.reshape(tf.range(10.0), (10, 1))


def muestra(nombre, b1):
    # Cada neurona calcula ReLU(x + b) y la
    # salida las suma.
    oculta = tf.nn.relu(X @ tf.ones((1, len(b1))) + b1)
    salida = tf.reduce_sum(oculta, axis=1)
    pendientes = salida[1:] - salida[:-1]
    # Al cambiar la pendiente, otro tramo.
    cambia = pendientes[1:] != pendientes[:-1]
    tramos = 1 + tf.math.count_nonzero(cambia)
    print(f"{nombre}, pendientes: {pendientes.numpy().tolist()}")
    print(f"{nombre}, tramos: {tramos}")


for n in (1, 2, 8):
    # Dobleces en 1, 2, ..., n.
    muestra(f"n = {n}", -tf.range(1.0, n + 1))
# Los ocho dobleces en 3.
muestra("ocho iguales", tf.fill([8], -3.0))
