import tensorflow as tf

# Lluvia en mm. Filas: Quito y Bogotá.
# Columnas: tres días.
lluvia = tf.constant([
    [4.0, 0.0, 2.0],
    [1.0, 6.0, 3.0],
])

print(f"eje 0: {tf.reduce_sum(lluvia, axis=0).numpy().tolist()}")
print(f"eje 1: {tf.reduce_sum(lluvia, axis=1).numpy().tolist()}")
