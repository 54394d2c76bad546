import tensorflow as tf

lluvia = tf.constant([
    [8.0, 0.0, 5.5],
    [3.5, 9.0, 0.0],
])

quito = lluvia[0]
# No cambia quito: construye otro tensor,
# con 99 en la posición 0.
quito = tf.tensor_scatter_nd_update(
    quito,
    [[0]],
    [99.0],
)

print(f"quito: {quito.numpy().tolist()}")
print(f"lluvia: {lluvia.numpy().tolist()}")
