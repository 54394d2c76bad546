import tensorflow as tf

X = tf.constant([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
y = tf.constant([0.0, 0.0, 0.0, 1.0])  # Y: las dos

w = tf.constant([0.0, 0.0])
b = 0.0
lr = 1.0

for i in range(4):
    z = tf.reduce_sum(X[i] * w) + b
    prediccion = 1.0 if z >= 0 else 0.0
    error = y[i] - prediccion
    # Sin error, nada cambia; con error, se corrige hacia la respuesta.
    w = w + lr * error * X[i]
    b = b + lr * error
    print(f"con {X[i].numpy().tolist()}, error:", float(error))
    print(
        f"con {X[i].numpy().tolist()}, pesos y sesgo:",
        [*w.numpy().tolist(), float(b)],
    )
