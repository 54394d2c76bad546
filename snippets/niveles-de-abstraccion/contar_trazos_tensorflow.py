import tensorflow as tf

# Los trazos de cada cifra, del 0 al 9.
modelos = ["1110111", "0010010", "1011101"]
modelos += ["1011011", "0111010", "1101011"]
modelos += ["1101111", "1010010", "1111111"]
modelos += ["1111011"]
M = tf.constant([[int(trazo) for trazo in modelo] for modelo in modelos])

# Otro nivel: de siete números a uno solo.
cuantos = tf.reduce_sum(M, axis=1)

print(f"trazos de cada cifra: {cuantos.numpy().tolist()}")
print(f"descripciones distintas: {len(tf.unique(cuantos).y)}")
for k in range(2, 8):
    cifras = tf.reshape(tf.where(cuantos == k), [-1])
    print(f"cifras con {k} trazos: {cifras.numpy().tolist()}")
