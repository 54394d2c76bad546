import tensorflow as tf

# Dos interruptores y la luz que debe salir.
X = tf.constant([
    [0.0, 0.0],
    [0.0, 1.0],
    [1.0, 0.0],
    [1.0, 1.0],
])
luz = tf.constant([[0.0], [1.0], [1.0], [0.0]])

# Tu turno: a la neurona de Valeria le
# falta ayuda.
W1 = tf.constant([[1.0], [-1.0]])
W2 = tf.constant([[1.0]])
H = X @ W1
Y = H @ W2

aciertos = tf.math.count_nonzero(luz == Y)
print("oculta:", H.numpy().tolist())
print("salida:", Y.numpy().tolist())
print("aciertos:", int(aciertos))
