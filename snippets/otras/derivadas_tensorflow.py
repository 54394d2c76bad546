import tensorflow as tf

z = tf.Variable([-2.0, -1.0, 0.0, 1.0, 2.0])
curvas = {
    "sigmoide": tf.sigmoid,
    "tanh": tf.tanh,
    "Leaky ReLU": lambda v: tf.nn.leaky_relu(v, alpha=0.1),
    "GELU": tf.nn.gelu,
    "SiLU": tf.nn.silu,
}

print("z:", z.numpy().tolist())
for nombre, curva in curvas.items():
    with tf.GradientTape() as cinta:
        suma = tf.reduce_sum(curva(z))
    d = cinta.gradient(suma, z).numpy().tolist()
    print(f"derivada de {nombre}: {[round(v, 4) for v in d]}")
