import tensorflow as tf

# milímetros por hora
lluvia = tf.constant([0.0, 1.0, 2.0, 3.0])
peso = 1.0
print("lluvia:", lluvia.numpy().tolist())

for sesgo in [-1.0, -2.0, -3.0]:
    z = peso * lluvia + sesgo
    alarma = tf.where(z >= 0.0, 1, 0)
    print(f"con sesgo {sesgo}: {alarma.numpy().tolist()}")
