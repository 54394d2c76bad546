import tensorflow as tf

# El rojo, el verde y el azul de un píxel.
pixel = tf.constant([200, 100, 51], dtype=tf.uint8)

aclarado = pixel + 100
partes = pixel / 255

print("más 100:", aclarado.numpy().tolist())
print("entre 255:", [round(v, 3) for v in partes.numpy().tolist()])
