import keras
import tensorflow as tf

entropia_cruzada = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True,
)
mango = tf.constant(0)

# Puntuaciones de mango, papaya y guayaba
# para una foto de un mango, la 0.
for empujon in [0.0, 0.4, 0.8, 1.2]:
    logits = tf.constant([1.0 + empujon, 2.0, 0.0])
    acierta = tf.argmax(logits) == 0
    perdida = entropia_cruzada(mango, logits)
    print(f"aciertos con {empujon}:", int(acierta))
    print(f"pérdida con {empujon}: {perdida:.3f}")
