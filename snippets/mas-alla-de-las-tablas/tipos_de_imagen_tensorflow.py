import tensorflow as tf

pixel = tf.constant([200, 100, 51], dtype=tf.uint8)

print(f"píxel: {pixel!r}")
print(f"más 100: {pixel + 100!r}")
print(f"entre 255: {pixel / 255!r}")
print(f"suma: {tf.reduce_sum(pixel)!r}")
