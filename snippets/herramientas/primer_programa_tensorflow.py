import tensorflow as tf

# Cuatro días de lluvia en Quito,
# en milímetros (datos inventados).
lluvia = tf.constant([12.0, 0.0, 7.5, 20.5])
# Metros cuadrados: 1 mm deja 2 litros.
tejado = 2.0

# Sin bucle: multiplica los cuatro a la vez.
litros = lluvia * tejado
total = tf.reduce_sum(litros)

print("litros por día:", litros.numpy().tolist())
print(f"litros en total: {total:.1f}")
