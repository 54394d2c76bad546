import random

import keras
import tensorflow as tf
from sklearn.datasets import load_digits

cifras = load_digits()
azar = random.Random(0)
orden = azar.sample(range(1797), 1797)
X, y = cifras.data[orden] / 16, cifras.target[orden]
X, X_prueba = X[:1080], X[1440:]
y, y_prueba = y[:1080], y[1440:]

red = keras.Sequential([
    keras.Input((64,)),
    keras.layers.Dense(32, activation="relu"),
    keras.layers.Dense(10),
])
for capa in red.layers:
    n, m = capa.kernel.shape
    he = (2 / n) ** 0.5
    W = [[azar.gauss(0, he) for _ in range(m)] for _ in range(n)]
    capa.kernel.assign(W)

descenso = keras.optimizers.SGD(learning_rate=0.3)
entropia = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
red.compile(optimizer=descenso, loss=entropia)
lotes = tf.data.Dataset.from_tensor_slices((X, y)).batch(60)
red.fit(lotes, epochs=20, shuffle=False, verbose=0)

matriz = [[0] * 10 for _ in range(10)]
for i, dicha in enumerate(tf.argmax(red(X_prueba), axis=1)):
    matriz[y_prueba[i]][dicha] += 1
print("matriz:", matriz)
bien = sum(matriz[cifra][cifra] for cifra in range(10))
print("aciertos en la prueba:", bien, "de", len(y_prueba))
