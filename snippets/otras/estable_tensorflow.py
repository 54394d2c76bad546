import tensorflow as tf

z = tf.constant([1000.0, 1001.0, 1002.0])

exponenciales = tf.exp(z)
directo = exponenciales / tf.reduce_sum(exponenciales)

# Resta el máximo por dentro.
estable = tf.nn.softmax(z, axis=0)

print("exponenciales:", exponenciales.numpy().tolist())
print("con la fórmula directa:", directo.numpy().tolist())
print("restando el máximo:", [round(v, 3) for v in estable.numpy().tolist()])
