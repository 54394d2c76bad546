import tensorflow as tf


def doblar(x):
    # Las vueltas dependen de lo que llega.
    while x < 10:
        x = x * 2
    return x


for inicio in [1.0, 2.6, 20.0]:
    x = tf.Variable(inicio)
    with tf.GradientTape() as cinta:
        resultado = doblar(x)
    derivada = cinta.gradient(resultado, x)
    print(f"desde {inicio}: {float(resultado):.1f}, derivada: {derivada:.1f}")
