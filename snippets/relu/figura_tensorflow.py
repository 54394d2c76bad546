import tensorflow as tf

z = tf.constant(2.0)
activacion = "ReLU"

if activacion == "ReLU":
    valor = tf.nn.relu(z)
    pendiente = float(z > 0)
else:
    # La sigmoide.
    valor = 1 / (1 + tf.exp(-z))
    pendiente = valor * (1 - valor)

print(f"valor: {valor:.4f}")
print(f"pendiente: {pendiente:.4f}")
