import tensorflow as tf

# mango, lulo, guayaba
puntuaciones = tf.constant([2.0, 1.0, -1.0])

# ya no hay negativos
exponenciales = tf.exp(puntuaciones)
total = tf.reduce_sum(exponenciales)
# las dos cuentas en una
reparto = tf.nn.softmax(puntuaciones)

valores = exponenciales.numpy().tolist()
print(f"puntuaciones: {puntuaciones.numpy().tolist()}")
print(f"exponenciales: {[round(v, 3) for v in valores]}")
print(f"total: {total:.3f}")
print(f"softmax: {[round(v, 4) for v in reparto.numpy().tolist()]}")
print(f"suma del reparto: {tf.reduce_sum(reparto):.4f}")
