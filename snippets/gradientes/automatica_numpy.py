import numpy as np

x = np.array(1.5)
y = np.array(3.0)


def perdida(w, b):
    return (w * x + b - y) ** 2


w = np.array(0.7)
b = np.array(0.3)
# NumPy no deriva: un empujón a cada lado.
h = 0.0001
por_w = (perdida(w + h, b) - perdida(w - h, b)) / (2 * h)
por_b = (perdida(w, b + h) - perdida(w, b - h)) / (2 * h)

print(f"derivada respecto de w: {por_w:.2f}")
print(f"derivada respecto de b: {por_b:.2f}")
