import tensorflow as tf

z = tf.constant([1000.0, 1001.0, 1002.0])

exponenciales = tf.exp(z)
directa = exponenciales / tf.reduce_sum(exponenciales)
restado = z - tf.reduce_max(z)
# Ya resta el máximo por dentro.
estable = tf.nn.softmax(z).numpy()

print(f"exponenciales: {exponenciales.numpy().tolist()}")
print(f"fórmula directa: {directa.numpy().tolist()}")
print(f"z menos el máximo: {restado.numpy().tolist()}")
print(f"restando el máximo: {[round(v, 3) for v in estable.tolist()]}")
