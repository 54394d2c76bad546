import tensorflow as tf

X = tf.constant([[-3.0], [-2.0], [-1.0], [0.0], [1.0], [2.0], [3.0]])
W1 = tf.constant([[1.0, -1.0, 2.0]])
b1 = tf.constant([1.0, 0.0, -2.0])
W2 = tf.constant([[1.0], [2.0], [-1.0]])

Z = X @ W1 + b1
candidatas = {
    "ninguna": Z,
    "recta": 3 * Z,
    "cuadrado": Z * Z,
    "ReLU": tf.nn.relu(Z),
}
for nombre, A in candidatas.items():
    y = A @ W2
    # Cada salida menos la anterior.
    cambios = y[1:, 0] - y[:-1, 0]
    print(f"{nombre}:", cambios.numpy().tolist())
