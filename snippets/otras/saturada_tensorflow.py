import tensorflow as tf

# Las dos están en una zona plana.
z_sigmoide = tf.Variable(6.0, dtype=tf.float64)
z_relu = tf.Variable(-6.0, dtype=tf.float64)
lr = 1.0
print(f"z al empezar: {float(z_sigmoide)} y {float(z_relu)}")

for paso in range(601):
    with tf.GradientTape() as cinta:
        sigmoide = tf.sigmoid(z_sigmoide)
        relu = tf.nn.relu(z_relu)
        # Una, a 0; la otra, a 1.
        perdida = sigmoide**2 + (relu - 1.0) ** 2
    pendientes = cinta.gradient(perdida, [z_sigmoide, z_relu])
    if paso in (0, 100, 600):
        print(f"sigmoide en el paso {paso}: {float(sigmoide):.4f}")
        print(f"ReLU en el paso {paso}: {float(relu):.4f}")
        print(f"pérdida en el paso {paso}: {float(perdida):.4f}")
    z_sigmoide.assign_sub(lr * pendientes[0])
    z_relu.assign_sub(lr * pendientes[1])
