import tensorflow as tf

# Filas: lluvia en Quito y en Bogotá.
lluvia = tf.constant([
    [8.0, 0.0, 5.5],
    [3.5, 9.0, 0.0],
])

# Los números pasan a otra memoria.
quito = tf.Variable(lluvia[0])
quito[0].assign(99.0)

print("quito:", quito.numpy().tolist())
print("lluvia:", lluvia.numpy().tolist())
