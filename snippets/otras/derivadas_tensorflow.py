import tensorflow as tf

z = tf.Variable([-2.0, -1.0, 0.0, 1.0, 2.0])


def leaky_relu(v):
    return tf.nn.leaky_relu(v, alpha=0.1)


curvas = {
    "sigmoide": tf.sigmoid,
    "tanh": tf.tanh,
    "Leaky ReLU": leaky_relu,
    "GELU": tf.nn.gelu,
    "SiLU": tf.nn.silu,
}
print(f"z: {z.numpy().tolist()}")
for nombre, curva in curvas.items():
    with tf.GradientTape() as cinta:
        a = curva(z)
    valores = cinta.gradient(a, z).numpy().tolist()
    print(f"derivada de {nombre}: {[round(v, 4) for v in valores]}")
