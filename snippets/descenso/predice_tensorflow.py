import keras
import tensorflow as tf

# La pérdida es 100·w1 + 0.01·w2: estas son
# sus derivadas, siempre las mismas.
gradiente = tf.constant([100.0, 0.01])
lr = 0.1

for nombre, optimizador in [
    ("descenso", keras.optimizers.SGD),
    ("Adam", keras.optimizers.Adam),
]:
    w = tf.Variable([0.0, 0.0])
    un_paso = optimizador(learning_rate=lr)
    un_paso.apply([gradiente], [w])
    print(f"{nombre}:", [round(v, 3) for v in w.numpy().tolist()])
