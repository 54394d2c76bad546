import tensorflow as tf

forma_a = (4, 3)
forma_b = (3,)
operacion = "suma"

A = tf.zeros(forma_a)
if operacion == "suma":
    C = A + tf.zeros(forma_b)
elif operacion == "producto":
    C = A @ tf.zeros(forma_b)
else:
    C = tf.reshape(A, forma_b)

print("forma:", tuple(C.shape))
