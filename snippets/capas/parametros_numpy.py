import numpy as np

# 784 entradas (28 x 28 píxeles), 128
# neuronas ocultas, 10 de salida.
W1, b1 = np.zeros((784, 128)), np.zeros(128)
W2, b2 = np.zeros((128, 10)), np.zeros(10)

oculta = W1.size + b1.size
salida = W2.size + b2.size

print(f"oculta: {oculta}")
print(f"salida: {salida}")
print(f"total: {oculta + salida}")
