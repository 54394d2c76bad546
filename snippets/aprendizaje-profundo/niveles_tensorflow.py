import tensorflow as tf

# Nivel 0: tres dibujos de 3 x 3 píxeles,
# cada uno en una fila de X.
ele = [[1, 0, 0], [1, 0, 0], [1, 1, 1]]
manchada = [[1, 0, 1], [1, 0, 0], [1, 1, 1]]
te = [[1, 1, 1], [0, 1, 0], [0, 1, 0]]
imagenes = tf.constant([ele, manchada, te], dtype=tf.float32)
X = tf.reshape(imagenes, (3, 9))

# Nivel 1: cuatro detectores de rayas.
arriba = [[1, 1, 1], [0, 0, 0], [0, 0, 0]]
abajo = [[0, 0, 0], [0, 0, 0], [1, 1, 1]]
izquierda = [[1, 0, 0], [1, 0, 0], [1, 0, 0]]
centro = [[0, 1, 0], [0, 1, 0], [0, 1, 0]]
rayas = tf.constant([arriba, abajo, izquierda, centro], dtype=tf.float32)
W1 = tf.transpose(tf.reshape(rayas, (4, 9)))
coincidencias = X @ W1
trazos = tf.nn.relu(coincidencias - 2)

# Nivel 2: la L es abajo + izquierda;
# la T es arriba + centro.
es_ele = [0, 1, 1, 0]
es_te = [1, 0, 0, 1]
W2 = tf.transpose(tf.constant([es_ele, es_te], dtype=tf.float32))
letras = tf.nn.relu(trazos @ W2 - 1)

print("dibujo de L:", ele)
print("dibujo de L manchada:", manchada)
print("dibujo de T:", te)
print("arriba:", arriba)
print("abajo:", abajo)
print("izquierda:", izquierda)
print("centro:", centro)
print("pesos de L:", es_ele)
print("pesos de T:", es_te)
for i, nombre in enumerate(["L", "L manchada", "T"]):
    print(f"coincidencias de {nombre}:", coincidencias[i].numpy().tolist())
    print(f"trazos de {nombre}:", trazos[i].numpy().tolist())
    print(f"letras de {nombre}:", letras[i].numpy().tolist())
