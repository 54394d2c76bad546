# Falla a propósito: importa el apodo, no el módulo.
import tf

numeros = tf.constant([1.0, 2.0, 3.0])
print(f"suma: {tf.reduce_sum(numeros):.1f}")
