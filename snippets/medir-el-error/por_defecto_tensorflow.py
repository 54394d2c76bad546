import keras
import tensorflow as tf

# Una foto: la correcta es la 0, y la red
# prefiere la 1.
logits = tf.constant([[1.0, 3.0, -2.0]])
correcta = tf.constant([0])

con_aviso = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True,
)
sin_aviso = keras.losses.SparseCategoricalCrossentropy()

print(f"con from_logits=True: {con_aviso(correcta, logits):.3f}")
print(f"sin decirlo: {sin_aviso(correcta, logits):.3f}")
