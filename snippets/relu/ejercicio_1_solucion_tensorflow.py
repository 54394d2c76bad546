import tensorflow as tf

x = tf.constant([-3.0, -2.0, -1.5, -1.0, 0.0, 1.0, 1.5, 2.0, 3.0])
esperada = tf.constant([0.0, 0.0, 0.5, 1.0, 1.0, 1.0, 0.5, 0.0, 0.0])
relu = tf.nn.relu

# Dos ReLU suben y frenan; otras dos bajan y
# vuelven a frenar.
sube = relu(x + 2.0) - relu(x + 1.0)
baja = relu(x - 1.0) - relu(x - 2.0)
meseta = sube - baja

print(f"x: {x.numpy().tolist()}")
print(f"meseta: {meseta.numpy().tolist()}")
print(f"esperada: {esperada.numpy().tolist()}")
print(f"coinciden: {bool(tf.reduce_all(meseta == esperada))}")
