import keras
import tensorflow as tf

entropia_cruzada = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True,
)
correcta = tf.constant(0)

# Una red que da a todas las opciones la
# misma puntuación, 0.
for opciones in [2, 3, 10, 1000]:
    logits = tf.zeros(opciones)
    perdida = entropia_cruzada(correcta, logits)
    print(f"con {opciones} opciones: {perdida:.3f}")
