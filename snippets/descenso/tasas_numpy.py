import numpy as np

x = np.array([-1.0, 0.0, 1.0, 2.0])
y = np.array([-1.0, 1.0, 3.0, 5.0])


def entrena(lr):
    w = b = 0.0
    perdidas = []
    for _ in range(20):
        error = w * x + b - y
        perdidas.append(float((error * error).mean()))
        w = w - lr * 2 * (error * x).mean()
        b = b - lr * 2 * error.mean()
    return perdidas, w, b


for lr in [0.01, 0.1, 0.5, 0.6]:
    perdidas, w, b = entrena(lr)
    # Con 2g, las dos cifras que más pesan.
    print(f"con {lr}:", [float(f"{p:.2g}") for p in perdidas[::2]])
    print(f"recta con {lr}: {w:.3g}x + {b:.3g}")
