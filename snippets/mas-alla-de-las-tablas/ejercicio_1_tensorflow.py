import tensorflow as tf

imagen = tf.constant(
    [[200, 100, 0], [255, 250, 160]],
    dtype=tf.uint8,
)

# Tu turno: súmale 100 sin que lo claro
# se vuelva oscuro.
aclarada = imagen + 100

oscurecidos = tf.math.count_nonzero(aclarada < imagen)
print(f"antes: {imagen.numpy().tolist()}")
print(f"después: {aclarada.numpy().tolist()}")
print(f"píxeles que se han oscurecido: {oscurecidos}")
print(f"sigue siendo uint8: {aclarada.dtype == tf.uint8}")
