import tensorflow as tf

z = -1.0

funciones = {
    "ReLU": tf.nn.relu,
    "Leaky ReLU": lambda v: tf.nn.leaky_relu(v, alpha=0.1),
    "GELU": tf.nn.gelu,
    "SiLU": tf.nn.silu,
    "sigmoide": tf.sigmoid,
    "tanh": tf.tanh,
}

for nombre, curva in funciones.items():
    punto = tf.Variable(z)
    with tf.GradientTape() as cinta:
        valor = curva(punto)
    derivada = cinta.gradient(valor, punto)
    print(f"{nombre}: {valor:.4f}")
    print(f"derivada de {nombre}: {derivada:.4f}")
