import random

import keras
import tensorflow as tf
from sklearn.datasets import load_digits

cifras = load_digits()
azar = random.Random(0)
orden = azar.sample(range(1797), 1797)
X, y = cifras.data[orden] / 16, cifras.target[orden]
X, X_val = X[:1080], X[1080:1440]
y, y_val = y[:1080], y[1080:1440]

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
red.compile(optimizer=descenso, loss=entropia, metrics=["accuracy"])
lotes = tf.data.Dataset.from_tensor_slices((X, y)).batch(60)
validacion = tf.data.Dataset.from_tensor_slices((X_val, y_val))
validacion = validacion.batch(len(y_val))
historia = red.fit(
    lotes, epochs=20, shuffle=False, validation_data=validacion, verbose=0
)

perdidas = historia.history["val_loss"]
aciertos = round(historia.history["val_accuracy"][-1] * len(y_val))
print("pérdida en validación:", [round(p, 3) for p in perdidas[::2]])
print("aciertos en validación:", aciertos, "de", len(y_val))
