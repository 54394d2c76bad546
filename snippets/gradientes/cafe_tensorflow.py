import tensorflow as tf

# Café de Chiapas: kilos comprados
# y pesos mexicanos pagados.
kilos = tf.constant([1.0, 2.0, 3.0])
pagado = tf.constant([210.0, 390.0, 610.0])

w = tf.Variable(0.0)
# La mitad que en la primera lección.
lr = 0.05

for vuelta in range(1, 31):
    with tf.GradientTape() as cinta:
        error = w * kilos - pagado
        perdida = tf.reduce_mean(error * error)
    gradiente = cinta.gradient(perdida, w)
    w.assign_sub(lr * gradiente)
    if vuelta <= 3:
        print(f"gradiente en la vuelta {vuelta}: {gradiente:.2f}")
        print(f"precio en la vuelta {vuelta}: {float(w):.2f}")

print(f"gradiente en la vuelta {vuelta}: {abs(gradiente):.2f}")
print(f"precio en la vuelta {vuelta}: {float(w):.2f}")
