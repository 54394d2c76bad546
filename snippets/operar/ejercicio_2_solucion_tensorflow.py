import tensorflow as tf

kilos = tf.constant([[2.0, 0.0, 1.0], [1.0, 3.0, 0.0]])  # Lucía y Mateo
precios = tf.constant(
    [
        [8.0, 6.5, 10.0],  # tienda A: Chiapas, Huila y Antigua
        [9.0, 5.0, 11.0],  # tienda B
    ]
)

# Trasponer lleva cada precio a la fila de su café.
coste = kilos @ tf.transpose(precios)
barato = tf.reduce_min(coste, axis=1)

print(f"coste: {coste.numpy().tolist()}")
print(f"lo más barato para cada uno: {barato.numpy().tolist()}")
