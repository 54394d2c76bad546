# Falla a propósito: con tres opciones no
# existe la 3, porque se cuentan desde 0.
import keras
import tensorflow as tf

logits = tf.constant([[2.0, 0.0, -1.0], [0.0, 1.0, 3.0]])
correctas = tf.constant([1, 3])

entropia_cruzada = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True,
)
perdida = entropia_cruzada(correctas, logits)
