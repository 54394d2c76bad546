import tensorflow as tf

# Nueve números: -4, -3, ..., 3, 4.
z = tf.range(-4.0, 5.0)

salidas = {
    "sigmoide": tf.sigmoid(z),
    "tanh": tf.tanh(z),
    "ReLU": tf.nn.relu(z),
    "Leaky ReLU": tf.nn.leaky_relu(z, alpha=0.1),
    "GELU": tf.nn.gelu(z),
    "SiLU": tf.nn.silu(z),
}
# abs evita que un 0 se escriba «-0.00»;
# ninguna media es negativa.
print(f"media de z: {tf.reduce_mean(z):.2f}")
for nombre, salida in salidas.items():
    media = abs(float(tf.reduce_mean(salida)))
    print(f"media con {nombre}: {media:.2f}")
