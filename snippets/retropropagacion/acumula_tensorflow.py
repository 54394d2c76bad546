import tensorflow as tf

x = tf.Variable(3.0)
for vez in (1, 2, 3):
    # Cada cinta empieza de nuevo.
    with tf.GradientTape() as cinta:
        y = x * x
    derivada = cinta.gradient(y, x)
    print(f"gradiente la vez {vez}:", derivada.numpy().tolist())
