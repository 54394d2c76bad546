# Falla a propósito: un lote lleva los
# canales al final; otro, al principio.
import tensorflow as tf

lunes = tf.zeros((2, 4, 5, 3))
martes = tf.zeros((2, 3, 4, 5))

print(f"forma de lunes: {tuple(lunes.shape)}")
print(f"forma de martes: {tuple(martes.shape)}")
suma = lunes + martes
