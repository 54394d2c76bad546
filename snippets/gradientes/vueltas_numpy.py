import numpy as np


def doblar(x):
    # Las vueltas dependen de lo que llega.
    while x < 10:
        x = x * 2
    return x


h = 0.0001
for inicio in [1.0, 2.6, 20.0]:
    x = np.array(inicio)
    derivada = (doblar(x + h) - doblar(x - h)) / (2 * h)
    print(f"desde {inicio}: {doblar(x):.1f}, derivada: {derivada:.1f}")
