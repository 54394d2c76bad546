import tensorflow as tf

medidas = [-3.0, -2.0, -1.0, 0.0, 1.0, 2.0, 3.0]
# Tu turno: que avise también del frío y
# del aire seco.
W1 = tf.constant([
    [1.0, 0.0],
    [0.0, 1.0],
])
W2 = tf.constant([[1.0], [1.0]])
b2 = -2.5

# Hacia la derecha, el calor va de -3 a 3.
for humedad in [3.0, 2.0, 1.0, 0.0, -1.0, -2.0, -3.0]:
    X = tf.constant([[calor, humedad] for calor in medidas])
    Z = tf.nn.relu(X @ W1) @ W2 + b2
    fila = "".join("#" if z >= 0 else "." for z in Z[:, 0].numpy().tolist())
    print(f"humedad {humedad:2.0f}: {fila}")
