import tensorflow as tf

a = tf.constant([1.0, 2.0, 3.0, 4.0])
b = tf.constant([[0.0, 1.0], [1.0, 0.0]])

A = tf.reshape(a, (2, 2))

print(f"otra forma: {A.numpy().tolist()}")
print(f"traspuesta: {tf.transpose(A).numpy().tolist()}")
print(f"suma de dos: {(A + b).numpy().tolist()}")
print(f"valor a valor: {(A * b).numpy().tolist()}")
print(f"producto de matrices: {(A @ b).numpy().tolist()}")
print(f"suma de todo: {float(tf.reduce_sum(A))}")
columnas = tf.reduce_sum(A, axis=0)
print(f"suma a lo largo del eje 0: {columnas.numpy().tolist()}")
print(f"media: {float(tf.reduce_mean(A))}")
print(f"máximo: {float(tf.reduce_max(A))}")
print(f"unidas: {tf.concat([A, b], axis=0).numpy().tolist()}")
