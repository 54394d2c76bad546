import keras
import tensorflow as tf

# Seis viajes: kilómetros y soles.
km = tf.constant([1.0, 2.0, 3.0, 4.0, 5.0, 6.0])
soles = tf.constant([3.6, 4.4, 5.5, 6.6, 7.4, 8.5])
# Las filas de cada lote, ya barajadas.
lotes = [[4, 0], [2, 5], [1, 3]]

w = tf.Variable(0.0)
b = tf.Variable(0.0)
descenso = keras.optimizers.SGD(learning_rate=0.03)
for epoca in range(1, 101):
    for filas in lotes:
        with tf.GradientTape() as cinta:
            error = w * tf.gather(km, filas) + b - tf.gather(soles, filas)
            perdida = tf.reduce_mean(error * error)
        descenso.apply(cinta.gradient(perdida, [w, b]), [w, b])
        if epoca == 1:
            print(f"tras {filas}: w = {float(w):.3f}, b = {float(b):.3f}")

error = w * km + b - soles
print(f"tras 100 épocas: w = {float(w):.3f}, b = {float(b):.3f}")
print(f"pérdida: {tf.reduce_mean(error * error):.4f}")
