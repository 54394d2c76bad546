import tensorflow as tf

lista = [1, 2, 3]
tensor = tf.constant([1, 2, 3])

doble = tensor * 2

print("lista por 2:", lista * 2)
print("tensor por 2:", doble.numpy().tolist())
