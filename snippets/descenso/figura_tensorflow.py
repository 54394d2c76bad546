import keras
import tensorflow as tf

superficie = "valle estrecho"
optimizador = "descenso"
lr = 0.19
inicio = [-4.0, 1.0]
pasos = 10


def perdida(w):
    if superficie == "valle estrecho":
        return w[0] ** 2 / 2 + 5 * w[1] ** 2
    return (w[0] ** 2 - 4) ** 2 / 8 + w[0] / 2 + 1.1 + 5 * w[1] ** 2


keras.config.set_floatx("float64")
w = tf.Variable(inicio, dtype=tf.float64)
optimizadores = {
    "descenso": keras.optimizers.SGD(learning_rate=lr),
    "con inercia": keras.optimizers.SGD(learning_rate=lr, momentum=0.9),
    "Adam": keras.optimizers.Adam(learning_rate=lr, epsilon=1e-12),
}
elegido = optimizadores[optimizador]

for _ in range(pasos):
    with tf.GradientTape() as cinta:
        valor = perdida(w)
    elegido.apply([cinta.gradient(valor, w)], [w])

print("pesos:", [round(v, 3) for v in w.numpy().tolist()])
print(f"pérdida: {perdida(w):.3f}")
