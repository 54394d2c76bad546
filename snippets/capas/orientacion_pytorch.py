import keras
import torch

tazas = [[2.0, 1.0], [1.0, 3.0]]

densa = keras.layers.Dense(3, name="densa")
densa.build((None, 2))
W = keras.ops.array([
    [1.0, 0.5, -1.0],
    [-1.0, 1.0, 2.0],
])
b = keras.ops.array([0.5, -1.0, -1.0])
densa.set_weights([W, b])

# De Keras a PyTorch: los pesos viajan
# traspuestos; el sesgo, tal cual.
kernel, sesgo = (torch.tensor(p) for p in densa.get_weights())
lineal = torch.nn.Linear(2, 3)
lineal.load_state_dict({"weight": kernel.T, "bias": sesgo})

iguales = torch.equal(kernel, lineal.weight.T)
print(f"pesos como en Dense: {tuple(densa.kernel.shape)}")
print(f"pesos como en Linear: {tuple(lineal.weight.shape)}")
print(f"iguales al trasponer: {iguales}")
Z = densa(keras.ops.array(tazas)).numpy()
print(f"salida como en Dense: {Z.tolist()}")
print(f"salida como en Linear: {lineal(torch.tensor(tazas)).tolist()}")
