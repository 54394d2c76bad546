import tensorflow as tf

# Dos interruptores y una luz: encendida si
# uno, y solo uno, está arriba.
X = tf.constant([
    [0.0, 0.0],
    [0.0, 1.0],
    [1.0, 0.0],
    [1.0, 1.0],
])
# Una neurona: el primero menos el segundo.
W1 = tf.constant([[1.0], [-1.0]])
W2 = tf.constant([[1.0]])

# Tu turno: falta una neurona oculta
# y falta la activación.
oculta = X @ W1
luz = oculta @ W2

print(f"oculta: {oculta.numpy().tolist()}")
print(f"luz: {luz[:, 0].numpy().tolist()}")
print("esperada: [0.0, 1.0, 1.0, 0.0]")
