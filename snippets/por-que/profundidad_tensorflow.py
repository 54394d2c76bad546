import tensorflow as tf

relu = tf.nn.relu


def tramos(y):
    pendientes = y[1:] - y[:-1]
    cambia = pendientes[1:] != pendientes[:-1]
    return 1 + tf.math.count_nonzero(cambia)


# 2049 puntos entre 0 y 1.
y = tf.range(2049.0) / 2048
for capas in range(1, 11):
    # Una capa de dos neuronas: sube de 0
    # a 1 y vuelve a bajar a 0.
    y = 2.0 * relu(y) - 4.0 * relu(y - 0.5)
    if capas <= 3:
        print(f"capas = {capas}, tramos: {tramos(y)}")
    if capas == 3:
        print(f"onda de 3 capas: {y[::256].numpy().tolist()}")
print(f"capas = {capas}, tramos: {tramos(y)}")
