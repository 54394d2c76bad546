import tensorflow as tf

# Un dibujo nuevo: una T puesta al revés.
te_invertida = [[0, 1, 0], [0, 1, 0], [1, 1, 1]]
X = tf.reshape(tf.constant(te_invertida, dtype=tf.float32), (1, 9))

# Los mismos cuatro detectores de rayas.
arriba = [[1, 1, 1], [0, 0, 0], [0, 0, 0]]
abajo = [[0, 0, 0], [0, 0, 0], [1, 1, 1]]
izquierda = [[1, 0, 0], [1, 0, 0], [1, 0, 0]]
centro = [[0, 1, 0], [0, 1, 0], [0, 1, 0]]
rayas = tf.constant([arriba, abajo, izquierda, centro], dtype=tf.float32)
W1 = tf.transpose(tf.reshape(rayas, (4, 9)))
trazos = tf.nn.relu(X @ W1 - 2)

# Los pesos de cada letra: arriba, abajo, izquierda, centro.
es_ele = [0, 1, 1, 0]
es_te = [1, 0, 0, 1]
# Tu turno: ¿qué dos rayas forman la T invertida?
es_te_invertida = [0, 0, 0, 0]
letras = tf.constant([es_ele, es_te, es_te_invertida], dtype=tf.float32)
W2 = tf.transpose(letras)
formas = tf.nn.relu(trazos @ W2 - 1)

print("trazos:", trazos[0].numpy().tolist())
print("letras:", formas[0].numpy().tolist())
