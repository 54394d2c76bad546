import keras
import tensorflow as tf

capas = [4, 4]
activaciones = ["tanh", "tanh"]
escala = 1.0
semilla = 8
lr = 1.0
epocas = 100
x1 = [1, 0, -1, 0, 1, -1, 3, 2, 1, -1, -2, -3, -2, -1, 1, 2]
x2 = [0, 1, 0, -1, 1, -1, 0, 1, 2, 2, 1, 0, -1, -2, -2, -1]
y = [1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]

tabla = {"tanh": tf.tanh, "ReLU": tf.nn.relu, "sigmoide": tf.sigmoid}
tabla["identidad"] = lambda z: z
keras.config.set_floatx("float64")
W, b, perdidas = [], [], []
for n, m in zip([2, *capas], [*capas, 1], strict=True):
    azar = [semilla * 17364**i % 65521 for i in range(1, n * m + 1)]
    semilla = azar[-1]
    limite = escala * (6 / (n + m)) ** 0.5
    azar = 2 * tf.constant(azar, dtype=tf.float64) / 65521 - 1
    W.append(tf.Variable(limite * tf.reshape(azar, (n, m))))
    b.append(tf.Variable(tf.zeros(m, dtype=tf.float64)))

Y = tf.constant([y], dtype=tf.float64)
medir = keras.losses.BinaryCrossentropy(from_logits=True)
optimizador = keras.optimizers.SGD(learning_rate=lr)
for _ in range(epocas + 1):
    with tf.GradientTape() as cinta:
        h = tf.transpose(tf.constant([x1, x2], dtype=tf.float64))
        for k, f in enumerate([*activaciones, "identidad"]):
            h = tabla[f](h @ W[k] + b[k])
        perdidas.append(medir(Y, tf.transpose(h)))
    optimizador.apply(cinta.gradient(perdidas[-1], W + b), W + b)

print(f"pérdida: de {perdidas[0]:.4f} a {perdidas[-1]:.4f}")
print(f"aciertos: {sum((h[:, 0].numpy() > 0) == y)} de {len(y)}")
