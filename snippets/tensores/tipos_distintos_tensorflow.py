# Falla a propósito: suma enteros y reales
# sin convertirlos.
import tensorflow as tf

precios = tf.constant([12, 6])
envio = tf.constant([0.5, 0.25])
print(f"precios: {precios.numpy().tolist()}")
print(f"envío: {envio.numpy().tolist()}")
print(f"tipo de precios: {precios.dtype.name}")
print(f"tipo de envío: {envio.dtype.name}")
print(precios + envio)
