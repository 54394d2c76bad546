# Falla a propósito: hay tres compras y
# cuatro pagos.
import tensorflow as tf

kilos = tf.constant([1.0, 2.0, 3.0])
pagado = tf.constant([210.0, 390.0, 610.0, 800.0])
w = 200.0

error = pagado - w * kilos
