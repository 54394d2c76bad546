import tensorflow as tf

X = tf.constant([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
y = tf.constant([[0.0], [1.0], [1.0], [0.0]])
W1 = tf.Variable([[1.0, -1.0], [-1.0, 1.0]])
b1 = tf.Variable([-0.5, -0.5])
W2 = tf.Variable([[3.0], [0.5]])
b2 = tf.Variable([1.0])
pesos = [W1, b1, W2, b2]
lr = 0.1

for vuelta in range(1, 81):
    with tf.GradientTape() as cinta:
        a = tf.nn.relu(X @ W1 + b1) @ W2 + b2
        error = y - a
        perdida = tf.reduce_mean(error * error)
    gradientes = cinta.gradient(perdida, pesos)
    for i in range(4):
        pesos[i].assign(pesos[i] - lr * gradientes[i])
    if vuelta in (1, 10, 40, 80):
        print(f"pérdida en la vuelta {vuelta}: {perdida:.4f}")

print("respuestas:", [round(r, 3) for r in a[:, 0].numpy().tolist()])
