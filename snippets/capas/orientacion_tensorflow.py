import keras
import tensorflow as tf
import torch

tazas = [[2.0, 1.0], [1.0, 3.0]]

lineal = torch.nn.Linear(2, 3)
P = torch.tensor([
    [1.0, -1.0],
    [0.5, 1.0],
    [-1.0, 2.0],
])
b = torch.tensor([0.5, -1.0, -1.0])
lineal.load_state_dict({"weight": P, "bias": b})

# De PyTorch a Keras: los pesos viajan
# traspuestos; el sesgo, tal cual.
weight = tf.constant(lineal.weight.tolist())
sesgo = tf.constant(lineal.bias.tolist())
densa = keras.layers.Dense(3, name="densa")
densa.build((None, 2))
densa.set_weights([tf.transpose(weight), sesgo])

iguales = tf.reduce_all(densa.kernel == tf.transpose(weight))
print(f"pesos como en Dense: {tuple(densa.kernel.shape)}")
print(f"pesos como en Linear: {tuple(lineal.weight.shape)}")
print(f"iguales al trasponer: {bool(iguales)}")
Z = densa(tf.constant(tazas)).numpy()
print(f"salida como en Dense: {Z.tolist()}")
print(f"salida como en Linear: {lineal(torch.tensor(tazas)).tolist()}")
