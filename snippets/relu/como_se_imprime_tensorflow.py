import keras
import tensorflow as tf

activacion = keras.layers.ReLU(name="relu")
z = tf.constant([-1.0, 2.0])

print(f"activación: {activacion!r}")
print(f"entrada: {z!r}")
print(f"resultado: {activacion(z)!r}")
