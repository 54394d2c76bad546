import tensorflow as tf

X = tf.constant([
    [0.0, 0.0],
    [0.0, 1.0],
    [1.0, 0.0],
    [1.0, 1.0],
])
# XOR: una sola de las dos.
y = [0, 1, 1, 0]

w = tf.constant([0.0, 0.0])
b = 0.0
lr = 1.0
maximo = 1000

fallos = []
for epoca in range(maximo):
    fallos.append(0)
    for i in range(4):
        x = X[i]
        z = tf.reduce_sum(x * w) + b
        prediccion = 1 if z >= 0 else 0
        error = y[i] - prediccion
        # Sin error, nada cambia; con error,
        # se corrige hacia la respuesta.
        w = w + lr * error * x
        b = b + lr * error
        fallos[epoca] += int(error != 0)
    if len(fallos) in (1, 2, 3, 4, 100, 1000):
        pesos = w.numpy().tolist()
        print(f"pesos y sesgo, época {len(fallos)}:", [*pesos, b])
    if fallos[epoca] == 0:
        break

print("épocas:", len(fallos))
print("fallos en la última:", fallos[-1])
print("épocas con cuatro fallos:", fallos.count(4))
