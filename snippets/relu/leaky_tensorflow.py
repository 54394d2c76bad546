import keras
import tensorflow as tf

# Horas de lluvia en Quito.
X = tf.constant([[1.0], [2.0], [3.0], [4.0]])
# Litros en el balde.
y = tf.constant([[2.0], [4.0], [6.0], [8.0]])
w1 = tf.Variable([[0.5, 1.0]])
b1 = tf.Variable([-5.0, -5.0])
w2 = tf.Variable([[1.0], [0.5]])
optimizador = keras.optimizers.SGD(learning_rate=0.1)

for paso in range(200):
    with tf.GradientTape() as cinta:
        z = X @ w1 + b1
        a = tf.nn.leaky_relu(z, alpha=0.1)
        salida = a @ w2
        perdida = tf.reduce_mean((salida - y) ** 2)
    gradientes = cinta.gradient(perdida, [w1, b1, w2])
    if paso == 0:
        mayor = max(float(tf.reduce_max(tf.abs(g))) for g in gradientes)
        nulos = sum(int(tf.reduce_all(g == 0)) for g in gradientes)
        print(f"mayor gradiente al empezar: {mayor:.4f}")
        print(f"gradientes nulos al empezar: {nulos} de 3")
        print(f"pérdida al empezar: {float(perdida):.4f}")
    # Resta lr · gradiente.
    optimizador.apply(gradientes, [w1, b1, w2])
muertas = tf.math.count_nonzero(tf.reduce_all(a == 0, axis=0))
filas = z.numpy().tolist()
finales = tf.reshape(w2, -1).numpy().tolist()
print(f"pasos: {paso + 1}")
print(f"pérdida al terminar: {float(perdida):.4f}")
print(f"neuronas muertas: {int(muertas)}")
print(f"z al terminar: {[[round(v, 2) for v in f] for f in filas]}")
print(f"pesos de salida al terminar: {[round(v, 2) for v in finales]}")
