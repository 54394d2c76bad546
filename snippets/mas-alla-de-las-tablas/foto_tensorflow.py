import tensorflow as tf
from sklearn.datasets import load_sample_image

foto = tf.constant(load_sample_image("china.jpg"))
reales = tf.cast(foto, tf.float32)

# Cada bloque de 2 × 2 píxeles se queda en
# su media: la mitad de alto y ancho.
bloques = tf.reshape(reales[:426], (213, 2, 320, 2, 3))
miniatura = tf.reduce_mean(bloques, axis=(1, 3))
# Una media por canal.
colores = tf.reduce_mean(reales, axis=(0, 1)).numpy()

print(f"forma de la foto: {tuple(foto.shape)}")
print(f"tipo: {foto.dtype.name}")
print(f"números: {tf.size(foto)}")
print(f"píxel de la fila 100, columna 300: {foto[100, 300].numpy().tolist()}")
print(f"media de rojo, verde y azul: {[round(v) for v in colores.tolist()]}")
print(f"forma de la miniatura: {tuple(miniatura.shape)}")
print(f"primer píxel de la miniatura: {miniatura[0, 0].numpy().tolist()}")
