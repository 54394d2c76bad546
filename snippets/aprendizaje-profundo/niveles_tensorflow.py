import tensorflow as tf

# Nivel 0: tres dibujos de 3 x 3 píxeles; X guarda cada uno en una fila.
ele = [[1, 0, 0], [1, 0, 0], [1, 1, 1]]
manchada = [[1, 0, 1], [1, 0, 0], [1, 1, 1]]
te = [[1, 1, 1], [0, 1, 0], [0, 1, 0]]
imagenes = tf.constant([ele, manchada, te], dtype=tf.float32)
X = tf.reshape(imagenes, (3, 9))

# Nivel 1: cuatro detectores de rayas, con pesos puestos a mano.
arriba = [[1, 1, 1], [0, 0, 0], [0, 0, 0]]
abajo = [[0, 0, 0], [0, 0, 0], [1, 1, 1]]
izquierda = [[1, 0, 0], [1, 0, 0], [1, 0, 0]]
centro = [[0, 1, 0], [0, 1, 0], [0, 1, 0]]
rayas = tf.constant([arriba, abajo, izquierda, centro], dtype=tf.float32)
W1 = tf.transpose(tf.reshape(rayas, (4, 9)))
trazos = tf.nn.relu(X @ W1 - 2)

# Nivel 2: la L es abajo + izquierda; la T es arriba + centro.
es_ele = [0, 1, 1, 0]
es_te = [1, 0, 0, 1]
W2 = tf.transpose(tf.constant([es_ele, es_te], dtype=tf.float32))
formas = tf.nn.relu(trazos @ W2 - 1)

for i, nombre in enumerate(["L", "L manchada", "T"]):
    print(f"trazos de {nombre}:", trazos[i].numpy().tolist())
    print(f"letras de {nombre}:", formas[i].numpy().tolist())
