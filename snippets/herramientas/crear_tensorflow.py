import tensorflow as tf

lista = [[1.5, 2.0, 0.5], [4.0, 3.0, 1.0]]
x = tf.constant(lista, dtype=tf.float32)
ceros = tf.zeros((2, 3))
cuenta = tf.range(6)
decimales = tf.cast(cuenta, tf.float32)

print(f"desde una lista: {x.numpy().tolist()}")
print(f"ceros: {ceros.numpy().tolist()}")
print(f"cuenta: {cuenta.numpy().tolist()}")
print(f"otro tipo: {decimales.numpy().tolist()}")
print(f"forma: {tuple(x.shape)}")
print(f"número de ejes: {x.ndim}")
print(f"cuántos valores: {int(tf.size(x))}")
print(f"primera fila: {x[0].numpy().tolist()}")
