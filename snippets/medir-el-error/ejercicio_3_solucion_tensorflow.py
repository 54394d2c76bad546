import tensorflow as tf

# Minutos anunciados y minutos que tardó.
anuncio = tf.constant([10.0, 12.0, 11.0, 30.0])
tardo = tf.constant([8.0, 15.0, 41.0, 18.0])
limite = 5.0

error = anuncio - tardo
# Una recta desde el límite; hasta él, el
# cuadrado.
recta = 2 * limite * abs(error) - limite * limite
perdidas = tf.where(abs(error) <= limite, error * error, recta)
print("pérdidas:", perdidas.numpy().tolist())
print("pérdida:", float(tf.reduce_mean(perdidas)))
