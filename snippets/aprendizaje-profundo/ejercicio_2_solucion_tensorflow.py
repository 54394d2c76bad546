import tensorflow as tf

# Un dibujo nuevo: una T puesta al revés.
te_invertida = [
    [0, 1, 0],
    [0, 1, 0],
    [1, 1, 1],
]
X = tf.reshape(tf.constant(te_invertida, dtype=tf.float32), (1, 9))

# Los mismos cuatro detectores de rayas.
arriba = [[1, 1, 1], [0, 0, 0], [0, 0, 0]]
abajo = [[0, 0, 0], [0, 0, 0], [1, 1, 1]]
izquierda = [[1, 0, 0], [1, 0, 0], [1, 0, 0]]
centro = [[0, 1, 0], [0, 1, 0], [0, 1, 0]]
rayas = tf.constant([arriba, abajo, izquierda, centro], dtype=tf.float32)
W1 = tf.transpose(tf.reshape(rayas, (4, 9)))
coincidencias = X @ W1
trazos = tf.nn.relu(coincidencias - 2)

# Pesos: arriba, abajo, izquierda, centro.
es_ele = [0, 1, 1, 0]
es_te = [1, 0, 0, 1]
# La raya de abajo y la del centro.
es_te_invertida = [0, 1, 0, 1]
pesos = tf.constant([es_ele, es_te, es_te_invertida], dtype=tf.float32)
W2 = tf.transpose(pesos)
letras = tf.nn.relu(trazos @ W2 - 1)

print("dibujo:", te_invertida)
print("arriba:", arriba)
print("abajo:", abajo)
print("izquierda:", izquierda)
print("centro:", centro)
print("pesos de L:", es_ele)
print("pesos de T:", es_te)
print("pesos de T invertida:", es_te_invertida)
print("coincidencias:", coincidencias[0].numpy().tolist())
print("trazos:", trazos[0].numpy().tolist())
print("letras:", letras[0].numpy().tolist())
