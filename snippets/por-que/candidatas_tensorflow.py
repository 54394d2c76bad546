import tensorflow as tf

X = tf.constant([[-3.0], [-2.0], [-1.0], [0.0], [1.0], [2.0], [3.0]])
W1 = tf.constant([[1.0, -1.0, 2.0]])
b1 = tf.constant([1.0, 0.0, -2.0])
W2 = tf.constant([[1.0], [2.0], [-1.0]])

candidatas = {
    "identidad": lambda z: z,
    "recta": lambda z: 3 * z + 1,
    "cuadrado": lambda z: z * z,
    "ReLU": tf.nn.relu,
}
for nombre, activacion in candidatas.items():
    y = (activacion(X @ W1 + b1) @ W2)[:, 0]
    print(f"{nombre}, salida: {y.numpy().tolist()}")
    pendientes = y[1:] - y[:-1]
    cambios = pendientes[1:] - pendientes[:-1]
    print(f"{nombre}, cambios de pendiente: {cambios.numpy().tolist()}")
