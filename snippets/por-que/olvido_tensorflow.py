import keras
import tensorflow as tf

X = tf.constant([[3.0, -1.0], [-2.0, 2.0]])
W1 = tf.constant([[1.0, -1.0], [2.0, 1.5]])
b1 = tf.constant([0.0, 1.0])
W2 = tf.constant([[1.0], [-2.0]])
b2 = tf.constant([0.5])

for activacion in (None, "relu"):
    red = keras.Sequential([
        keras.Input(shape=(2,)),
        keras.layers.Dense(2, activation=activacion),
        keras.layers.Dense(1),
    ])
    red.set_weights([W1, b1, W2, b2])
    pedida = [capa.get_config()["activation"] for capa in red.layers]
    print(pedida)
    # Con ceros queda el sesgo; con unos en
    # la diagonal, los pesos.
    b = red(tf.zeros((1, 2)))
    W = red(tf.eye(2)) - b
    diferencia = tf.reduce_max(tf.abs(red(X) - (X @ W + b)))
    print(f"{pedida[0]}, W leída: {W.numpy().tolist()}")
    print(f"{pedida[0]}, b leído: {b.numpy().tolist()}")
    print(f"{pedida[0]}, diferencia con XW + b: {diferencia}")
