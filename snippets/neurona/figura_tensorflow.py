import tensorflow as tf

entrada = tf.constant([1.0, 2.0, 3.0])
pesos = tf.constant([0.5, -0.2, 0.4])
sesgo = 0.8

suma = tf.reduce_sum(entrada * pesos)
# La identidad deja z como está.
z = suma + sesgo
relu = tf.nn.relu(z)
# Un 0 con error de redondeo es un 0.
escalon = float(z > -0.0001)

print(f"suma: {suma:.2f}")
print(f"z: {z:.2f}")
print(f"salida con ReLU: {relu:.2f}")
print(f"salida con escalón: {escalon:.2f}")
