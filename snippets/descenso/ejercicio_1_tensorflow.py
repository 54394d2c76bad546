import tensorflow as tf

w = tf.constant(4.0)
derivada = tf.constant(6.0)

for lr in [0.5, 0.05]:
    print(f"con {lr}: {w - lr * derivada:.2f}")
