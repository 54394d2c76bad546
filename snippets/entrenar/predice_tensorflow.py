import keras
import tensorflow as tf

X = tf.constant([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
y = tf.constant([[0.0], [1.0], [1.0], [0.0]])
red = keras.Sequential([
    keras.Input((2,)),
    # Los sesgos ya empiezan en 0.
    keras.layers.Dense(4, activation="relu", kernel_initializer="zeros"),
    keras.layers.Dense(1, kernel_initializer="zeros"),
])

entropia_cruzada = keras.losses.BinaryCrossentropy(from_logits=True)
descenso = keras.optimizers.SGD(learning_rate=0.5)
pesos = red.trainable_variables


@tf.function
def paso():
    with tf.GradientTape() as cinta:
        logits = red(X)
        perdida = entropia_cruzada(y, logits)
    descenso.apply(cinta.gradient(perdida, pesos), pesos)
    return logits


for _ in range(200):
    logits = paso()

print("salidas:", tf.sigmoid(logits).numpy()[:, 0].tolist())
print("pesos de la salida:", red.layers[1].kernel.numpy()[:, 0].tolist())
