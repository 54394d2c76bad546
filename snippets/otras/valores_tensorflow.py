import tensorflow as tf

z = tf.constant([-2.0, -1.0, 0.0, 1.0, 2.0])

salidas = {
    "sigmoide": tf.sigmoid(z),
    "tanh": tf.tanh(z),
    "Leaky ReLU": tf.nn.leaky_relu(z, alpha=0.1),
    "GELU": tf.nn.gelu(z),
    "SiLU": tf.nn.silu(z),
}
print(f"z: {z.numpy().tolist()}")
for nombre, salida in salidas.items():
    print(f"{nombre}: {[round(v, 4) for v in salida.numpy().tolist()]}")

# ¿Hasta dónde se hunden las dos suaves?
v = tf.linspace(-3.0, 0.0, 301)
print(f"mínimo de GELU: {tf.reduce_min(tf.nn.gelu(v)):.2f}")
print(f"mínimo de SiLU: {tf.reduce_min(tf.nn.silu(v)):.2f}")
