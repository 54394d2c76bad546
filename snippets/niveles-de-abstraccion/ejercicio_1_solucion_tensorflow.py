import tensorflow as tf

# Volumen de ocho pulsos;
# con el micrófono lejos, la cuarta parte.
cerca = tf.constant([1.0, 0.0, 0.125, 0.75, 0.125, 0.0, 0.875, 0.25])
X = tf.stack([cerca, cerca / 4])

# Cada grabación se mide con su máximo.
relativo = X / tf.reduce_max(X, axis=1, keepdims=True)
golpes = tf.cast(relativo >= 0.5, tf.int32)

tresillo = tf.constant([1, 0, 0, 1, 0, 0, 1, 0])
iguales = tf.reduce_all(golpes == tresillo, axis=1)
es_tresillo = tf.cast(iguales, tf.int32)

for i, nombre in enumerate(["cerca", "lejos"]):
    print(f"volumen máximo, {nombre}: {tf.reduce_max(X[i])}")
    print(f"golpes, {nombre}: {golpes[i].numpy().tolist()}")
    print(f"es un tresillo, {nombre}: {es_tresillo[i]}")
