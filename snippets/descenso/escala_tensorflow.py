import keras
import tensorflow as tf

# Viajes: metros y soles. El modelo no
# sabe que están en unidades tan distintas.
metros = tf.constant([1000.0, 2000.0, 4000.0, 5000.0])
soles = tf.constant([3.5, 4.5, 6.5, 7.5])


def entrena(x, lr):
    w = tf.Variable(0.0)
    b = tf.Variable(0.0)
    descenso = keras.optimizers.SGD(learning_rate=lr)
    for _ in range(21):
        with tf.GradientTape() as cinta:
            error = w * x + b - soles
            perdida = tf.reduce_mean(error * error)
        descenso.apply(cinta.gradient(perdida, [w, b]), [w, b])
    return float(perdida), (error + soles).numpy().tolist()


# Con una tasa mayor, la primera diverge.
perdida, prediccion = entrena(metros, 0.00000008)
print(f"pérdida en metros: {perdida:.4f}")
print("predicción en metros:", [round(p, 2) for p in prediccion])
media = tf.reduce_mean(metros)
centrados = (metros - media) / tf.math.reduce_std(metros)
perdida, prediccion = entrena(centrados, 0.1)
print(f"pérdida en su escala: {perdida:.4f}")
print("predicción en su escala:", [round(p, 2) for p in prediccion])
