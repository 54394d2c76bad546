import keras
import tensorflow as tf

X = tf.constant([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
y = tf.constant([[0.0], [1.0], [1.0], [0.0]])
# Cada neurona empieza con los suyos.
W1 = tf.constant([[0.8, -0.6, 0.4, 0.5], [-0.7, 0.9, 0.5, -0.2]])
W2 = tf.constant([[0.5], [0.5], [0.5], [0.5]])
red = keras.Sequential([
    keras.Input((2,)),
    keras.layers.Dense(4, activation="relu"),
    keras.layers.Dense(1),
])
red.set_weights([W1, tf.zeros(4), W2, tf.zeros(1)])

entropia_cruzada = keras.losses.BinaryCrossentropy(from_logits=True)
descenso = keras.optimizers.SGD(learning_rate=1.0)
pesos = red.trainable_variables
for _ in range(150):
    with tf.GradientTape() as cinta:
        logits = red(X)
        perdida = entropia_cruzada(y, logits)
    descenso.apply(cinta.gradient(perdida, pesos), pesos)

a = tf.sigmoid(logits)
print("salidas:", [round(p, 2) for p in a.numpy()[:, 0].tolist()])
