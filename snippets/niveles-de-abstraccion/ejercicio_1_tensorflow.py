import tensorflow as tf

# Tres tiras de seis píxeles.
dibujo = tf.constant([1, 1, 0, 1, 0, 0])
movido = tf.constant([0, 0, 1, 1, 0, 1])
borrado = tf.constant([1, 1, 0, 0, 0, 0])


def nivel(tira):
    return tf.reduce_sum(tira)


print("del dibujo:", int(nivel(dibujo)))
print("del movido:", int(nivel(movido)))
print("del borrado:", int(nivel(borrado)))
