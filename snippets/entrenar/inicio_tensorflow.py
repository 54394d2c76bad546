import random

import keras
import tensorflow as tf

# El 1 del final hace de entrada del sesgo.
X = tf.constant([[0.0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = tf.constant([[[0.0], [1.0], [1.0], [0.0]]] * 60)
azar, escalas = random.Random(0), [0.3, 1.0, 3.0]


def pesos(n, m):
    he = (2 / n) ** 0.5
    return tf.Variable([
        [[azar.gauss(0, escala * he) for _ in range(m)] for _ in range(n)]
        for escala in escalas
        for _ in range(20)
    ])


# Sesenta redes a la vez, en el primer eje.
W = [pesos(3, 16), pesos(16, 16), pesos(16, 16), pesos(16, 1)]
# Sumada, cada red recibe solo lo suyo.
entropia = keras.losses.BinaryCrossentropy(from_logits=True, reduction="sum")
descenso = keras.optimizers.SGD(learning_rate=0.05)
for _ in range(150):
    with tf.GradientTape() as cinta:
        h = X
        for i in range(3):
            h = tf.nn.relu(h @ W[i])
        logits = h @ W[3]
        perdida = entropia(y, logits)
    descenso.apply(cinta.gradient(perdida, W), W)

# Su error en el caso en que más falla.
error = tf.reduce_max(abs(tf.sigmoid(logits) - y), axis=(1, 2))
for i, escala in enumerate(escalas):
    bien = tf.math.count_nonzero(error[20 * i : 20 * i + 20] < 0.2)
    print(f"aprenden con {escala} veces He:", int(bien))
