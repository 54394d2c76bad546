import tensorflow as tf

# Horas de lluvia y litros en el balde.
x = tf.constant([1.0, 2.0, 3.0, 4.0])
y = tf.constant([0.0, 0.0, 2.0, 4.0])

w = 1.0
b = 0.0
# Tu turno: la neurona muere enseguida.
lr = 1.0

for vuelta in range(1, 201):
    z = w * x + b
    a = tf.nn.relu(z)
    error = y - a
    pendiente = tf.where(z > 0, 1.0, 0.0)
    w = w + lr * tf.reduce_mean(error * pendiente * x)
    b = b + lr * tf.reduce_mean(error * pendiente)
    if vuelta in (1, 2, 200):
        medio = tf.reduce_mean(abs(error))
        print(f"error medio al empezar la vuelta {vuelta}: {medio:.2f}")

print("z en la última vuelta:", [round(v, 2) for v in z.numpy().tolist()])
