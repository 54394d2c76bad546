import tensorflow as tf

# Volumen de ocho pulsos, grabados con el
# micrófono cerca y lejos.
cerca = tf.constant([1.0, 0.0, 0.2, 0.8, 0.2, 0.0, 0.8, 0.2])
lejos = tf.constant([0.25, 0.0, 0.05, 0.2, 0.05, 0.0, 0.2, 0.05])

for nombre, sonido in [("cerca", cerca), ("lejos", lejos)]:
    # Cada grabación, respecto de su máximo.
    relativo = sonido / tf.reduce_max(sonido)
    golpes = tf.cast(relativo >= 0.5, tf.int32)
    print(f"golpes, {nombre}: {golpes.numpy().tolist()}")
