import tensorflow as tf

puntuaciones = tf.constant([2.0, 1.0, -1.0])  # mango, lulo, guayaba

exponenciales = tf.exp(puntuaciones)  # ya no hay negativos
total = tf.reduce_sum(exponenciales)
reparto = tf.nn.softmax(puntuaciones)  # las dos cuentas en una

print(f"puntuaciones: {puntuaciones.numpy().tolist()}")
print(
    f"exponenciales: {[round(v, 3) for v in exponenciales.numpy().tolist()]}"
)
print(f"total: {total:.3f}")
print(f"softmax: {[round(v, 4) for v in reparto.numpy().tolist()]}")
print(f"suma del reparto: {tf.reduce_sum(reparto):.4f}")
