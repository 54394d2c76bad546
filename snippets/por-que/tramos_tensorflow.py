import tensorflow as tf

# Los puntos 0, 1, 2… hasta 9.
X = tf.constant([[float(i)] for i in range(10)])

for n in [1, 2, 8]:
    # Se doblan en 1, 2… hasta n.
    W1 = tf.constant([[1.0] * n])
    b1 = tf.constant([-1.0 - i for i in range(n)])
    H = tf.nn.relu(X @ W1 + b1)
    # La salida suma las neuronas.
    y = tf.reduce_sum(H, axis=1)
    subidas = (y[1:] - y[:-1]).numpy().tolist()
    print(f"con {n}:", subidas)
    # Cada subida distinta es otro tramo.
    print(f"tramos con {n}:", len(set(subidas)))
