import tensorflow as tf

panes = tf.constant([3.0, 2.0, 5.0])
precios = tf.constant([2.5, 4.0, 1.5])
recibo = panes * precios
total = tf.reduce_sum(recibo)
print(f"total: {total:.1f}")
