import tensorflow as tf

# Acidez y dulzor de un café de Chiapas.
taza = tf.constant([2.0, 1.0])

w1, b1 = tf.constant([1.0, -1.0]), 0.5
w2, b2 = tf.constant([0.5, 1.0]), -1.0
w3, b3 = tf.constant([-1.0, 2.0]), -1.0

# Cada neurona lee la misma taza con sus
# propios pesos.
z1 = tf.reduce_sum(taza * w1) + b1
z2 = tf.reduce_sum(taza * w2) + b2
z3 = tf.reduce_sum(taza * w3) + b3

print(f"neurona 1: {z1:.1f}")
print(f"neurona 2: {z2:.1f}")
print(f"neurona 3: {z3:.1f}")
