import tensorflow as tf

# Lo que sale de una capa con ReLU: un día
# por fila y una neurona por columna.
A = tf.constant([
    [0.0, 1.5, 0.0, 2.0],
    [0.0, 0.0, 0.0, 1.0],
    [3.0, 0.0, 0.0, 0.5],
])

# Tu turno: cuenta las neuronas muertas.
muertas = tf.math.count_nonzero(A == 0)

print("neuronas muertas:", int(muertas))
