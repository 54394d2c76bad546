import numpy as np

# Dos interruptores y la luz de la escalera.
x1 = np.array([0.0, 0.0, 1.0, 1.0])
x2 = np.array([0.0, 1.0, 0.0, 1.0])
luz = np.array([0.0, 1.0, 1.0, 0.0])

w1, w2, b = 0.0, 0.0, 0.0
lr = 0.5

for vuelta in range(1, 201):
    error = luz - (w1 * x1 + w2 * x2 + b)
    w1 = w1 + lr * (error * x1).mean()
    w2 = w2 + lr * (error * x2).mean()
    # El sesgo cuenta igual en los cuatro.
    b = b + lr * error.mean()
    if vuelta in (1, 20, 200):
        salida = (w1 * x1 + w2 * x2 + b).tolist()
        print(f"vuelta {vuelta}:", [round(y, 2) for y in salida])
