import tensorflow as tf


# Un viaje de 1.5 km en mototaxi costó
# 3 soles; el fijo, 0.3, no se toca.
def perdida(w):
    return (w * 1.5 + 0.3 - 3.0) ** 2


w = 0.7
# Tres empujones, cada vez más pequeños.
h = tf.constant([0.1, 0.01, 0.001], dtype=tf.float64)
cambio = perdida(w + h) - perdida(w)

print("cambio:", [round(v, 6) for v in cambio.numpy().tolist()])
print("cociente:", [round(v, 4) for v in (cambio / h).numpy().tolist()])
