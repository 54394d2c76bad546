import tensorflow as tf

# tres neuronas ReLU, con peso 1
b1 = tf.constant([1.0, -1.0, -5.0])

for desde, hasta in ((2, 4), (0, 4), (-2, 6)):
    x = tf.reshape(tf.range(desde, hasta + 1.0), (-1, 1))
    salida = tf.reduce_sum(tf.nn.relu(x + b1), axis=1)
    pendientes = salida[1:] - salida[:-1]
    cambia = pendientes[1:] != pendientes[:-1]
    cambios = tf.math.count_nonzero(cambia)
    print(f"pendientes de {desde} a {hasta}: {pendientes.numpy().tolist()}")
    print(f"tramos de {desde} a {hasta}: {1 + cambios}")
