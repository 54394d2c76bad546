import tensorflow as tf

# Todos los dibujos posibles: 0, 1, 2...
# escritos en binario.
numeros = tf.range(2**15)
X = numeros[:, tf.newaxis] // 2 ** tf.range(15) % 2

casillas = [[0, 1, 2], [0, 3, 6], [2, 5, 8]]
casillas += [[6, 7, 8], [6, 9, 12]]
casillas += [[8, 11, 14], [12, 13, 14]]
pesos = tf.constant([1, 2, 1])
mirados = tf.gather(X, casillas, axis=1)
puntos = tf.linalg.matvec(mirados, pesos)
trazos = tf.cast(puntos - 3 >= 0, tf.int32)

# A cada descripción, un número: sus siete
# trazos leídos en binario.
codigos = tf.linalg.matvec(trazos, 2 ** tf.range(7))
descripciones = len(tf.unique(codigos).y)
tres = tf.constant([1, 0, 1, 1, 0, 1, 1])
iguales = tf.reduce_all(trazos == tres, axis=1)

print(f"números en los píxeles: {X.shape[1]}")
print(f"números en los trazos: {trazos.shape[1]}")
print(f"dibujos posibles: {len(X)}")
print(f"descripciones distintas: {descripciones}")
print(f"dibujos por descripción, de media: {len(X) // descripciones}")
print(f"dibujos con los trazos del 3: {tf.math.count_nonzero(iguales)}")
