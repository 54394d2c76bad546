import tensorflow as tf

pixel = tf.constant([240], dtype=tf.uint8)
# 16 fotos en color.
lote = tf.zeros((16, 64, 48, 3), dtype=tf.uint8)

aclarado = pixel + 30

print("240 más 30:", int(aclarado[0]))
print("el lote:", tuple(lote.shape))
print("verde de la primera:", tuple(lote[0, :, :, 1].shape))
