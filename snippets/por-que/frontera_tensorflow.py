import tensorflow as tf

medidas = [-3.0, -2.0, -1.0, 0.0, 1.0, 2.0, 3.0]
# Cada neurona mira una medida.
W1 = tf.constant([[1.0, 0.0], [0.0, 1.0]])
W2 = tf.constant([[1.0], [1.0]])
b2 = -1.5


def alarmas(Z):
    return "".join("#" if z >= 0 else "." for z in Z[:, 0].numpy().tolist())


# Hacia la derecha, el calor va de -3 a 3.
for humedad in [3.0, 2.0, 1.0, 0.0, -1.0, -2.0, -3.0]:
    X = tf.constant([[calor, humedad] for calor in medidas])
    H = X @ W1
    sin_relu = alarmas(H @ W2 + b2)
    con_relu = alarmas(tf.nn.relu(H) @ W2 + b2)
    # :2.0f deja sitio para el signo.
    print(f"humedad {humedad:2.0f}: {sin_relu} | {con_relu}")
