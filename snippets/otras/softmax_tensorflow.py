import tensorflow as tf

# Puntuaciones de mango, lulo y guayaba.
z = tf.constant([2.0, 1.0, -1.0])

# Ya no hay negativos.
exponenciales = tf.exp(z)
total = tf.reduce_sum(exponenciales)
# Las dos cuentas, en una.
reparto = tf.nn.softmax(z, axis=0)

print("exponenciales:", [round(v, 3) for v in exponenciales.numpy().tolist()])
print(f"total: {total:.3f}")
print("reparto:", [round(v, 3) for v in reparto.numpy().tolist()])
