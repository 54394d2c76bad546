import tensorflow as tf

# Volumen de ocho pulsos, grabados con el
# micrófono cerca y lejos.
cerca = tf.constant([1.0, 0.0, 0.2, 0.8, 0.2, 0.0, 0.8, 0.2])
lejos = tf.constant([0.25, 0.0, 0.05, 0.2, 0.05, 0.0, 0.2, 0.05])

for nombre, sonido in [("cerca", cerca), ("lejos", lejos)]:
    # Tu turno: de lejos también hay golpes.
    golpes = tf.cast(sonido >= 0.5, tf.int32)
    print(f"golpes, {nombre}: {golpes.numpy().tolist()}")
