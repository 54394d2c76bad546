import keras
import tensorflow as tf

# Una fila por foto; una puntuación por
# fruta: mango, papaya y guayaba.
logits = tf.constant([
    [2.0, 0.0, -1.0],
    [0.5, 2.0, 1.0],
    [0.0, 0.0, 0.0],
])
# Un mango, una guayaba y una papaya.
correctas = tf.constant([0, 2, 1])

entropia_cruzada = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True,
)
reparto = tf.nn.softmax(logits, axis=1)
for foto, fruta in enumerate(correctas):
    perdida = entropia_cruzada(fruta, logits[foto])
    print(f"parte en la foto {foto}: {reparto[foto, fruta]:.3f}")
    print(f"pérdida en la foto {foto}: {perdida:.3f}")

print(f"pérdida: {entropia_cruzada(correctas, logits):.3f}")
