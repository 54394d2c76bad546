import tensorflow as tf


def lista(v):
    return [round(n, 2) + 0.0 for n in v[:, 0].numpy().tolist()]


def ajusta(nombre, X, y):
    # Los unos multiplican al sesgo.
    A = tf.concat([X, tf.ones((len(X), 1))], axis=1)
    solucion = tf.linalg.lstsq(A, y)
    prediccion = A @ solucion
    error = tf.reduce_max(tf.abs(prediccion - y))
    print(f"{nombre}, pesos y sesgo: {lista(solucion)}")
    print(f"{nombre}, predice: {lista(prediccion)}")
    print(f"{nombre}, mayor error: {error:.2f}")


minutos = tf.constant([[0.0], [1.0], [2.0], [3.0]])
litros = tf.constant([[1.25], [2.75], [4.75], [7.25]])
ajusta("grifo", minutos, litros)

interruptores = tf.constant([
    [0.0, 0.0],
    [0.0, 1.0],
    [1.0, 0.0],
    [1.0, 1.0],
])
luz = tf.constant([[0.0], [1.0], [1.0], [0.0]])
ajusta("XOR", interruptores, luz)
