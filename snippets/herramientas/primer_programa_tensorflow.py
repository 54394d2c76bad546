import tensorflow as tf

# Cuatro días de lluvia en Quito,
# en milímetros (datos inventados).
lluvia = tf.constant([12.0, 0.0, 7.5, 20.5])
# Metros cuadrados: un milímetro deja un
# litro en cada uno.
tejado = 2.0

# Sin bucle: multiplica los cuatro a la vez.
litros = lluvia * tejado
total = tf.reduce_sum(litros)

print("litros por día:", litros.numpy().tolist())
print(f"litros en total: {total:.1f}")
