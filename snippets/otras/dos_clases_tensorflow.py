import tensorflow as tf

# una puntuación por día, para «lloverá»
z = tf.constant([-2.0, 0.0, 1.5])

sigmoide = tf.sigmoid(z).numpy().tolist()
# a «no lloverá» le toca un 0
parejas = tf.stack([z, tf.zeros(3)], axis=1)
softmax = tf.nn.softmax(parejas, axis=1).numpy()

print(f"sigmoide: {[round(v, 4) for v in sigmoide]}")
print(f"softmax, lloverá: {[round(v, 4) for v in softmax[:, 0].tolist()]}")
print(f"softmax, no lloverá: {[round(v, 4) for v in softmax[:, 1].tolist()]}")
