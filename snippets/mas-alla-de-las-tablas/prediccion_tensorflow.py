import tensorflow as tf

# ocho fotos en color
fotos = tf.zeros((8, 32, 48, 3))
brillo = tf.constant([250, 5], dtype=tf.uint8)
# un segundo a 16 000 muestras por segundo
sonido = tf.zeros(16000)
tramos = tf.signal.frame(sonido, 800, 400)
primero = tf.transpose(fotos, (0, 3, 1, 2))
octetos = tf.io.decode_raw("piñata", tf.uint8)

print(f"un canal de todas: {tuple(fotos[:, :, :, 2].shape)}")
print(f"canales al principio: {tuple(primero.shape)}")
print(f"brillo más 10: {(brillo + 10).numpy().tolist()}")
print(f"tramos de 800 cada 400: {tuple(tramos.shape)}")
print(f"bytes de piñata: {tuple(octetos.shape)}")
