# Falla a propósito: las respuestas son
# texto, no números.
import tensorflow as tf

# Así suelen llegar de un archivo.
y = ["0", "1", "1", "1"]

error = tf.constant(y) - 1.0
