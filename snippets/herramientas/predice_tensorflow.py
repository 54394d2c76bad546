import tensorflow as tf

# Dos ciudades (filas: Quito y Bogotá), tres
# días (columnas), en mm.
lluvia = tf.constant([[4.0, 0.0, 2.0], [1.0, 6.0, 3.0]])

print(f"eje 0: {tf.reduce_sum(lluvia, axis=0).numpy().tolist()}")
print(f"eje 1: {tf.reduce_sum(lluvia, axis=1).numpy().tolist()}")
