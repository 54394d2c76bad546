import tensorflow as tf

# Todas las combinaciones de dos señales:
# 1 es disparar; 0, callar.
p = tf.constant([0, 0, 1, 1])
q = tf.constant([0, 1, 0, 1])

# Una pide las dos señales; otra, alguna.
las_dos = tf.cast(p + q >= 2, tf.int32)
alguna = tf.cast(p + q >= 1, tf.int32)
# Dos pisos: abajo, cada neurona suma una
# señal y resta la otra.
solo_p = tf.cast(p - q >= 1, tf.int32)
solo_q = tf.cast(q - p >= 1, tf.int32)
solo_una = tf.cast(solo_p + solo_q >= 1, tf.int32)

print("Y:", las_dos.numpy().tolist())
print("O:", alguna.numpy().tolist())
print("XOR:", solo_una.numpy().tolist())
