import tensorflow as tf

# Huerto de Mendoza: si el suelo está seco
# y si va a llover.
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
epocas = 20

fallos = []
for epoca in range(epocas):
    fallos.append(0)
    for i in range(4):
        z = tf.reduce_sum(X[i] * w) + b
        error = y[i] - int(z >= 0)
        w = w + error * X[i]
        # Tu turno: aquí falta una línea.
        fallos[epoca] += abs(error)
    # Una época sin fallos: ya ha aprendido.
    if fallos[epoca] == 0:
        break

respuestas = [int(tf.reduce_sum(x * w) + b >= 0) for x in X]
print("fallos en cada época:", fallos)
print("épocas:", len(fallos))
print("pesos y sesgo:", [*w.numpy().tolist(), b])
print("respuestas:", respuestas)
