import numpy as np

# mango, lulo, guayaba
puntuaciones = np.array([4.0, 1.0, 0.0])


def softmax(z):
    exponenciales = np.exp(z - z.max())
    return exponenciales / exponenciales.sum()


una = softmax(puntuaciones)
# la red ya terminaba en softmax
dos = softmax(una)

print(f"una vez: {[round(v, 3) for v in una.tolist()]}")
print(f"dos veces: {[round(v, 3) for v in dos.tolist()]}")
