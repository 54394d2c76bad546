import tensorflow as tf

# La parte que da cada red a lo que pasó en
# diez noches: acierta si pasa de 0.5.
prudente = [0.6] * 8 + [0.4] * 2
atrevida = [0.99] * 9 + [0.0001]

for red, partes in [
    ("prudente", prudente),
    ("atrevida", atrevida),
]:
    parte = tf.constant(partes)
    aciertos = tf.math.count_nonzero(parte > 0.5)
    perdida = -tf.reduce_mean(tf.math.log(parte))
    print(f"aciertos de la {red}:", int(aciertos))
    print(f"pérdida de la {red}: {perdida:.3f}")
