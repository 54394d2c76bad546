# Falla a propósito: el vector de tejados
# no es una columna.
import tensorflow as tf

lluvia = tf.constant([
    [8.0, 0.0, 5.5],
    [3.5, 9.0, 0.0],
])
# Uno por ciudad.
tejados = tf.constant([10.0, 20.0])

print(f"lluvia: {lluvia.numpy().tolist()}")
print(f"tejados: {tejados.numpy().tolist()}")
print(f"forma de lluvia: {tuple(lluvia.shape)}")
print(f"forma de tejados: {tuple(tejados.shape)}")
litros = lluvia * tejados
