import keras
import tensorflow as tf

# La red está muy segura de la opción 1, y
# la correcta es la 0.
logits = tf.constant([5.0, 805.0])
correcta = tf.constant(0)

reparto = tf.nn.softmax(logits, axis=0)
desde_reparto = -tf.math.log(reparto[0])

entropia_cruzada = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True,
)
desde_puntuaciones = entropia_cruzada(correcta, logits)

print("parte de la correcta:", float(reparto[0]))
print("pérdida desde el reparto:", float(desde_reparto))
print("pérdida desde las puntuaciones:", float(desde_puntuaciones))
