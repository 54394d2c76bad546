import keras
import tensorflow as tf

lista = [1.0, 2.0, 3.0]
vector = tf.constant(lista)
capa = keras.layers.Dense(1, name="neurona")

print("lista:", type(lista).__name__)
print("vector:", type(vector).__name__)
print("capa:", type(capa).__name__)
print("lista + lista:", lista + lista)
print("vector + vector:", vector + vector)
