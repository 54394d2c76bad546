import keras
import tensorflow as tf

# Horas de lluvia en Quito.
X = tf.constant([[1.0], [2.0], [3.0], [4.0]])
# Litros en el balde.
y = tf.constant([[2.0], [4.0], [6.0], [8.0]])
w1 = tf.Variable([[0.5, 1.0]])
b1 = tf.Variable([0.0, 0.0])
w2 = tf.Variable([[1.0], [0.5]])
# Pasos más cortos: ninguna neurona salta a
# la zona plana.
lr = 0.02
optimizador = keras.optimizers.SGD(learning_rate=lr)

for paso in range(200):
    with tf.GradientTape() as cinta:
        a = tf.nn.relu(X @ w1 + b1)
        perdida = tf.reduce_mean((a @ w2 - y) ** 2)
    gradientes = cinta.gradient(perdida, [w1, b1, w2])
    if paso in (0, 1, 2):
        print(f"pérdida en el paso {paso}: {float(perdida):.4f}")
    optimizador.apply(gradientes, [w1, b1, w2])
muertas = tf.math.count_nonzero(tf.reduce_all(a == 0, axis=0))
print(f"pasos: {paso + 1}")
print(f"pérdida al terminar: {float(perdida):.6f}")
print(f"neuronas muertas: {int(muertas)}")
