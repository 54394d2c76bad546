# Falla a propósito: suma enteros y reales
# sin convertirlos.
import tensorflow as tf

precios = tf.constant([12, 6])
envio = tf.constant([0.5, 0.25])
total = precios + envio
