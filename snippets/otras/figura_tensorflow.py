import tensorflow as tf

z = -1.0
elegidas = ["ReLU", "GELU", "SiLU"]

funciones = {
    "ReLU": tf.nn.relu,
    "Leaky ReLU": lambda v: tf.nn.leaky_relu(v, alpha=0.1),
    "GELU": tf.nn.gelu,
    "SiLU": tf.nn.silu,
    "sigmoide": tf.sigmoid,
    "tanh": tf.tanh,
}

for nombre in elegidas:
    punto = tf.Variable(z)
    with tf.GradientTape() as cinta:
        valor = funciones[nombre](punto)
    derivada = cinta.gradient(valor, punto)
    print(f"{nombre}: {valor:.4f}")
    print(f"derivada de {nombre}: {derivada:.4f}")
