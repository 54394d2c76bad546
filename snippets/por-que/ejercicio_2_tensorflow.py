import tensorflow as tf

valores = [-3.0, -2.0, -1.0, 0.0, 1.0, 2.0, 3.0]

# Tu turno: esta red no avisa del frío ni
# del aire seco.
W1 = tf.constant([[1.0, 0.0], [0.0, 1.0]])
W2 = tf.constant([[1.0], [1.0]])
b2 = -2.5

print(f"calor: {valores}")
for humedad in reversed(valores):
    X = tf.constant([[calor, humedad] for calor in valores])
    z = tf.nn.relu(X @ W1) @ W2 + b2
    fila = "".join("#" if v >= 0 else "." for v in z[:, 0].numpy().tolist())
    print(f"humedad {humedad:2.0f}: {fila}")
