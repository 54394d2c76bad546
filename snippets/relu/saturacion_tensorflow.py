import tensorflow as tf


def pendiente(funcion, valor, veces=1):
    z = tf.Variable(valor, dtype=tf.float64)
    with tf.GradientTape() as cinta:
        a = funcion(z)
        for _ in range(veces - 1):
            a = funcion(a)
    return float(cinta.gradient(a, z))


for z in (0.0, 2.0, 5.0, 10.0):
    print(f"sigmoide en {z:g}: {pendiente(tf.sigmoid, z):.6f}")
    print(f"ReLU en {z:g}: {pendiente(tf.nn.relu, z):.6f}")

# Diez neuronas en fila, con peso 1 y
# sesgo 0: las pendientes se multiplican.
producto_sigmoide = pendiente(tf.sigmoid, 2.0, veces=10)
producto_relu = pendiente(tf.nn.relu, 2.0, veces=10)
print(f"producto de diez sigmoides: {producto_sigmoide:.1e}")
print(f"producto de diez ReLU: {producto_relu:.1e}")
