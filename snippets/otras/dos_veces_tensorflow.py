import tensorflow as tf

puntuaciones = tf.constant([4.0, 1.0, 0.0])  # mango, lulo, guayaba

una = tf.nn.softmax(puntuaciones)
dos = tf.nn.softmax(una)  # la red ya terminaba en softmax

print(f"una vez: {[round(v, 3) for v in una.numpy().tolist()]}")
print(f"dos veces: {[round(v, 3) for v in dos.numpy().tolist()]}")
