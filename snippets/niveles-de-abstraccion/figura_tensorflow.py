import tensorflow as tf

dibujo = "011 001 011 001 110"
detectores = [
    "121 000 000 000 000",
    "100 200 100 000 000",
    "001 002 001 000 000",
    "000 000 121 000 000",
    "000 000 100 200 100",
    "000 000 001 002 001",
    "000 000 000 000 121",
]
# Los trazos de cada cifra, del 0 al 9.
modelos = "1110111 0010010 1011101 1011011 0111010"
modelos += " 1101011 1101111 1010010 1111111 1111011"


def numeros(textos):
    return [[int(n) for n in t if n != " "] for t in textos]


X = tf.constant(numeros([dibujo]))
W1 = tf.transpose(tf.constant(numeros(detectores)))
trazos = tf.cast(X @ W1 - 3 >= 0, tf.int32)
M = tf.constant(numeros(modelos.split()))
# Peso 1 en sus trazos y −1 en los demás.
W2 = tf.transpose(2 * M - 1)
b2 = -tf.reduce_sum(M, axis=1)
z = (trazos @ W2 + b2).numpy().tolist()

lectura = [c for c in range(10) if z[0][c] >= 0]

print("trazos:", trazos[0].numpy().tolist())
print("lectura:", lectura)
