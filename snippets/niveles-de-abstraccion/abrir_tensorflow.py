import keras
import tensorflow as tf

neurona = keras.layers.Dense(1)
neurona.build((None, 3))
W = tf.constant([[0.5], [-0.2], [0.4]])
b = tf.constant([0.8])
neurona.set_weights([W, b])

X = tf.constant([[1.0, 2.0, 3.0]])
print(f"desde arriba, salida: {float(neurona(X)[0, 0]):.1f}")

# Un peldaño abajo: lo que guarda la capa.
pesos = tf.reshape(neurona.kernel, [-1])
sesgo = neurona.bias[0]
productos = X[0] * pesos
suma = tf.reduce_sum(productos)
print(f"pesos: {[round(v, 1) for v in pesos.numpy().tolist()]}")
print(f"productos: {[round(v, 1) for v in productos.numpy().tolist()]}")
print(f"suma: {suma:.1f}")
print(f"sesgo: {sesgo:.1f}")
print(f"desde abajo, salida: {suma + sesgo:.1f}")
