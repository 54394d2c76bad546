import tensorflow as tf

# Los pesos de los siete detectores.
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
# Un 0 borra ese píxel.
borrar = {
    "una esquina": "011 111 111 111 111",
    "tres esquinas": "011 111 011 111 110",
}


def numeros(textos):
    return [[int(n) for n in t if n != " "] for t in textos]


W1 = tf.transpose(tf.constant(numeros(detectores)))
M = tf.constant(numeros(modelos.split()))
# Al revés, de trazos a píxeles: dibuja
# las diez cifras completas.
D = tf.cast(M @ tf.transpose(W1) > 0, tf.int32)

for nombre, texto in borrar.items():
    X = D * tf.constant(numeros([texto]))
    trazos = tf.cast(X @ W1 - 3 >= 0, tf.int32)
    filas, suyas = trazos.numpy().tolist(), M.numpy().tolist()
    iguales = [c for c in range(10) if filas[c] == suyas[c]]
    print(f"no cambian sin {nombre}: {iguales}")
