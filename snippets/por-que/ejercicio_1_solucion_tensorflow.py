import tensorflow as tf

# Dos interruptores y una luz: encendida si
# uno, y solo uno, está arriba.
X = tf.constant([
    [0.0, 0.0],
    [0.0, 1.0],
    [1.0, 0.0],
    [1.0, 1.0],
])
# Las dos restas posibles.
W1 = tf.constant([[1.0, -1.0], [-1.0, 1.0]])
W2 = tf.constant([[1.0], [1.0]])

oculta = tf.nn.relu(X @ W1)
luz = oculta @ W2

print(f"oculta: {oculta.numpy().tolist()}")
print(f"luz: {luz[:, 0].numpy().tolist()}")
print("esperada: [0.0, 1.0, 1.0, 0.0]")
