import keras
import tensorflow as tf

# ¿Helará en Puno? Una puntuación por noche,
# y lo que pasó: un 1 si heló.
logits = tf.constant([2.0, -1.0, 0.5])
helo = tf.constant([1.0, 0.0, 0.0])

p = tf.sigmoid(logits)
# La parte que recibe lo que pasó.
parte = helo * p + (1 - helo) * (1 - p)
entropia_binaria = keras.losses.BinaryCrossentropy(from_logits=True)
perdida = entropia_binaria(helo, logits)

partes = [round(x, 3) for x in parte.numpy().tolist()]
print("parte de lo que pasó:", partes)
print(f"pérdida: {perdida:.3f}")
