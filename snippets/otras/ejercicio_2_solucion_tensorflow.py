import tensorflow as tf
from keras.layers import Activation

# Pronóstico para el Cusco: las z de las
# tres respuestas de una red.
grados = tf.constant([-6.0])
helada = tf.constant([2.0])
# Sol, nubes o lluvia.
cielo = tf.constant([1.0, 0.0, -1.0])

# Una cantidad, un sí o no, y una de tres.
grados = Activation("linear")(grados)
helada = Activation("sigmoid")(helada)
cielo = Activation("softmax")(cielo)

print(f"grados: {[round(v, 3) for v in grados.numpy().tolist()]}")
print(f"helada: {[round(v, 3) for v in helada.numpy().tolist()]}")
print(f"cielo: {[round(v, 3) for v in cielo.numpy().tolist()]}")
print(f"suma del cielo: {tf.reduce_sum(cielo):.3f}")
