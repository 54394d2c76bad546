import tensorflow as tf

# Un tensor no se modifica; una variable
# guarda un valor que sí cambia.
ventas = tf.Variable([4.0, 6.0, 8.0, 7.0])
print(f"al empezar: {ventas.numpy().tolist()}")

ventas[2].assign(9.5)
print(f"tras cambiar un dato: {ventas.numpy().tolist()}")

ventas[:2].assign([0.0, 0.0])
print(f"tras cambiar un trozo: {ventas.numpy().tolist()}")
