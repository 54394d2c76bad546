import tensorflow as tf

# El peso, y cuánto se mueve.
w = tf.Variable(0.7, dtype=tf.float64)
h = 0.1


def mide(peso):
    prediccion = peso * 1.5 + 0.3
    return (prediccion - 3) ** 2


# La derivada, sin fórmula.
with tf.GradientTape() as cinta:
    perdida = mide(w)
exacta = cinta.gradient(perdida, w)
con_h = (mide(w + h) - perdida) / h

print(f"pérdida: {perdida:.4f}")
print(f"pendiente con h: {con_h:.4f}")
print(f"pendiente exacta: {exacta:.4f}")
