import tensorflow as tf

# Cuatro mañanas de Inés.
# Columnas: huele a café, suena la radio.
X = tf.constant([
    [1.0, 1.0],
    [1.0, 0.0],
    [0.0, 1.0],
    [1.0, 0.0],
])
despierta = tf.constant([1.0, 1.0, 0.0, 1.0])

w = tf.constant([0.0, 0.0])
lr = 0.25

for i in range(4):
    # Solo crece la conexión si la entrada y
    # la salida se activan juntas.
    w = w + lr * X[i] * despierta[i]
    print(f"mañana {i + 1}, entradas:", X[i].numpy().tolist())
    print(f"mañana {i + 1}, conexiones:", w.numpy().tolist())
