import keras
import tensorflow as tf

keras.config.set_floatx("float64")

# Un valle: por el segundo peso la pérdida
# sube cien veces más deprisa.
cuesta = tf.constant([0.01, 1.0], dtype=tf.float64)


def entrena(descenso):
    w = tf.Variable([4.0, 1.0], dtype=tf.float64)
    perdidas = []
    for _ in range(40):
        with tf.GradientTape() as cinta:
            perdida = tf.reduce_sum(cuesta * w * w)
        descenso.apply(cinta.gradient(perdida, [w]), [w])
        perdidas.append(float(perdida))
    return [round(p, 3) for p in perdidas[::5]]


sgd, adam = keras.optimizers.SGD, keras.optimizers.Adam
print("descenso:", entrena(sgd(learning_rate=0.9)))
print("inercia:", entrena(sgd(learning_rate=0.2, momentum=0.9)))
print("Adam:", entrena(adam(learning_rate=0.3)))
