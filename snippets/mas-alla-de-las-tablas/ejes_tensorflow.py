import tensorflow as tf

# Cuatro píxeles: rojo, del 11 al 14;
# verde, del 21 al 24; azul, del 31 al 34.
imagen = tf.constant([
    [[11, 21, 31], [12, 22, 32]],
    [[13, 23, 33], [14, 24, 34]],
])
# El eje 2 pasa delante del 0 y del 1.
bien = tf.transpose(imagen, (2, 0, 1))
mal = tf.reshape(imagen, (3, 2, 2))

print("canales, al mover los ejes:", bien.numpy().tolist())
print("canales, con reshape:", mal.numpy().tolist())
