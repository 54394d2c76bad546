import tensorflow as tf

# Cuatro mañanas de Inés: si huele a café
# y si suena la radio.
X = tf.constant([
    [1.0, 1.0],
    [1.0, 0.0],
    [0.0, 1.0],
    [1.0, 0.0],
])
despierta = [1.0, 1.0, 0.0, 1.0]

w = tf.constant([0.0, 0.0])

for i in range(4):
    # Solo crece la conexión si la entrada y
    # la salida se activan juntas.
    w = w + 0.25 * X[i] * despierta[i]
    print(f"conexiones tras la mañana {i + 1}:", w.numpy().tolist())
