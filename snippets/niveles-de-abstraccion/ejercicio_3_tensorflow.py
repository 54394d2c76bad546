import tensorflow as tf

# Pesos de frío, humedad y viento.
w = tf.constant([2.0, -1.0, -0.5])
b = 0.25


def neurona(x):
    return tf.nn.relu(tf.reduce_sum(x * w) + b)


# Las tres medidas, anoche y hoy.
anoche = tf.constant([0.5, 0.25, 0.5])
hoy = tf.constant([1.0, 50.0, 0.5])

# Tu turno: ¿por qué hoy no avisa?
print("aviso de anoche:", float(neurona(anoche)))
print("aviso de hoy:", float(neurona(hoy)))
