import tensorflow as tf

# Filas: notas de Lucía, Mateo e Inés.
notas = tf.constant([
    [7.5, 9.0, 6.0, 8.5],
    [5.0, 6.5, 9.5, 7.0],
    [8.0, 4.5, 7.5, 10.0],
])

# Los dos puntos piden todas las filas; un
# índice solo, como antes, elige una fila.
tercer_examen = notas[:, 2]
# Un trozo que empieza en -2 llega al final.
final = notas[-2:, -2:]

print("tercer examen:", tercer_examen.numpy().tolist())
print("final:", final.numpy().tolist())
