import tensorflow as tf

# mango, lulo, guayaba
puntuaciones = tf.constant([4.0, 1.0, 0.0])

una = tf.nn.softmax(puntuaciones)
# la red ya terminaba en softmax
dos = tf.nn.softmax(una)

print(f"una vez: {[round(v, 3) for v in una.numpy().tolist()]}")
print(f"dos veces: {[round(v, 3) for v in dos.numpy().tolist()]}")
