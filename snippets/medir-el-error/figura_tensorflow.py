import keras
import tensorflow as tf

# Puntuaciones de mango, papaya y guayaba.
logits = tf.constant([2.0, 1.0, -1.0])
# La fruta correcta, contando desde 0.
correcta = tf.constant(0)

p = tf.nn.softmax(logits, axis=0)
# Recibe las puntuaciones, sin softmax.
entropia = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
perdida = entropia(correcta, logits)

print("probabilidades:", [round(v, 4) for v in p.numpy().tolist()])
print(f"pérdida: {perdida:.4f}")
print("elegida:", int(tf.argmax(logits)))
