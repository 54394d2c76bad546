import keras
import tensorflow as tf

X = tf.constant([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
y = tf.constant([[0.0], [1.0], [1.0], [0.0]])

red = keras.Sequential([
    keras.Input((2,)),
    keras.layers.Dense(4, activation="relu"),
    keras.layers.Dense(1),
])
# Los mismos pesos que en las otras dos.
W1 = tf.constant([[0.8, -0.6, 0.4, 0.5], [-0.7, 0.9, 0.5, -0.2]])
W2 = tf.constant([[0.6], [0.7], [-0.5], [0.3]])
red.set_weights([W1, tf.zeros(4), W2, tf.zeros(1)])

entropia_cruzada = keras.losses.BinaryCrossentropy(from_logits=True)
descenso = keras.optimizers.SGD(learning_rate=0.5)
pesos = red.trainable_variables


@tf.function
def paso():
    with tf.GradientTape() as cinta:
        logits = red(X)
        perdida = entropia_cruzada(y, logits)
    descenso.apply(cinta.gradient(perdida, pesos), pesos)
    return logits, perdida


perdidas = []
for _ in range(200):
    logits, perdida = paso()
    perdidas.append(float(perdida))

print("pérdida:", [round(p, 4) for p in perdidas[::20]])
print("puntuaciones:", [round(p, 2) for p in logits.numpy()[:, 0].tolist()])
bien = tf.math.count_nonzero((logits > 0) == (y > 0))
print("aciertos:", int(bien), "de", len(y))
