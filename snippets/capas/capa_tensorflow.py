import tensorflow as tf

# Cada fila es una taza: acidez y dulzor.
X = tf.constant([
    [2.0, 1.0],
    [1.0, 3.0],
    [3.0, 0.5],
    [0.0, 2.0],
])
# Cada columna es una neurona.
W = tf.constant([
    [1.0, 0.5, -1.0],
    [-1.0, 1.0, 2.0],
])
b = tf.constant([0.5, -1.0, -1.0])

# Las tres neuronas, con las cuatro tazas.
Z = X @ W + b

print("forma de Z:", tuple(Z.shape))
for i, fila in enumerate(Z.numpy().tolist()):
    print(f"taza {i + 1}: {fila}")
