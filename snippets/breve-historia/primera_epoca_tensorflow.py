import tensorflow as tf

X = tf.constant([
    [0.0, 0.0],
    [0.0, 1.0],
    [1.0, 0.0],
    [1.0, 1.0],
])
# Y: las dos.
y = [0, 0, 0, 1]

w = tf.constant([0.0, 0.0])
b = 0.0
lr = 1.0

for i in range(4):
    x = X[i]
    z = tf.reduce_sum(x * w) + b
    prediccion = 1 if z >= 0 else 0
    error = y[i] - prediccion
    # Sin error, nada cambia; con error,
    # se corrige hacia la respuesta.
    w = w + lr * error * x
    b = b + lr * error
    print(f"con {x.numpy().tolist()}, error:", error)
    pesos = w.numpy().tolist()
    print(f"con {x.numpy().tolist()}, pesos y sesgo:", [*pesos, b])
