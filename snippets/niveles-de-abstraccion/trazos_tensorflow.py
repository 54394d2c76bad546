import tensorflow as tf

# Nivel 0: cinco filas de tres píxeles,
# de arriba abajo.
dibujos = {
    "3 recto": "### ..# ### ..# ###",
    "3 redondo": ".## ..# .## ..# ##.",
    "2 recto": "### ..# ### #.. ###",
}
filas = [dibujo.replace(" ", "") for dibujo in dibujos.values()]
X = tf.constant([[float(p == "#") for p in fila] for fila in filas])
recto = X[0]
distintos = tf.reduce_sum(tf.cast(recto != X, tf.int32), axis=1)

# Nivel 1: siete detectores; cada uno mira
# tres de los quince píxeles.
casillas = [[0, 1, 2], [0, 3, 6], [2, 5, 8]]
casillas += [[6, 7, 8], [6, 9, 12]]
casillas += [[8, 11, 14], [12, 13, 14]]
# El píxel del centro cuenta doble.
pesos = tf.constant([1.0, 2.0, 1.0])
mirados = tf.gather(X, casillas, axis=1)
puntos = tf.linalg.matvec(mirados, pesos)
trazos = tf.cast(puntos - 3 >= 0, tf.int32)

for i, nombre in enumerate(dibujos):
    print(f"píxeles distintos en el {nombre}: {distintos[i]}")
    print(f"puntos del {nombre}: {puntos[i].numpy().tolist()}")
    print(f"trazos del {nombre}: {trazos[i].numpy().tolist()}")
