import tensorflow as tf

# Huerto de Mendoza.
# Columnas: suelo seco, va a llover.
X = tf.constant([
    [0.0, 0.0],
    [0.0, 1.0],
    [1.0, 0.0],
    [1.0, 1.0],
])
# Regar: seco y sin lluvia.
y = [0, 0, 1, 0]

w = tf.constant([0.0, 0.0])
b = 0.0
lr = 1.0
maximo = 20

fallos = []
for epoca in range(maximo):
    fallos.append(0)
    for i in range(4):
        x = X[i]
        z = tf.reduce_sum(x * w) + b
        prediccion = 1 if z >= 0 else 0
        error = y[i] - prediccion
        w = w + lr * error * x
        b = b + lr * error
        fallos[epoca] += int(error != 0)
    if fallos[epoca] == 0:
        break

print("entradas:", X.numpy().tolist())
print("máximo de épocas:", maximo)
print("épocas:", len(fallos))
print("fallos en las seis primeras:", fallos[:6])
print("menos fallos en una época:", min(fallos))
print("pesos y sesgo:", [*w.numpy().tolist(), b])
z = tf.linalg.matvec(X, w) + b
print("predicción:", tf.cast(z >= 0, tf.int32).numpy().tolist())
