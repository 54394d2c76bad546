import tensorflow as tf
from sklearn.datasets import load_sample_image

foto = tf.constant(load_sample_image("china.jpg"))
alto, ancho, canales = foto.shape
partes = foto / 255

print("alto y ancho:", alto, ancho)
print("números:", alto * ancho * canales)
print("píxel de la fila 100, columna 300:", foto[100, 300].numpy().tolist())
for canal, nombre in enumerate(["rojo", "verde", "azul"]):
    media = tf.reduce_mean(partes[:, :, canal])
    print(f"media del {nombre}: {media:.3f}")
