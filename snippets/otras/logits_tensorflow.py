import keras
import tensorflow as tf

# Una foto: la fruta correcta es la 0, y la
# red está segura.
z = tf.constant([[6.0, 0.0, 0.0]])
correcta = tf.constant([0])

reparto = tf.nn.softmax(z, axis=1)
entropia = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
perdida = entropia(correcta, z)
de_mas = entropia(correcta, reparto)

print(f"parte de la correcta: {reparto[0, 0]:.3f}")
print(f"pérdida: {perdida:.3f}")
print(f"pérdida con softmax de más: {de_mas:.3f}")
