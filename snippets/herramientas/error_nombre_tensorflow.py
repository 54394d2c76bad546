# Falla a propósito: falta decir a Python
# qué nombre corto usas.
import tf

print(tf.constant([1.0, 2.0]))
