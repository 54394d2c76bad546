import numpy as np

# 784 entradas (28 × 28 píxeles), 128
# neuronas ocultas y 10 de salida.
W1, b1 = np.zeros((784, 128)), np.zeros(128)
W2, b2 = np.zeros((128, 10)), np.zeros(10)

en_oculta = W1.size + b1.size
en_salida = W2.size + b2.size

print("oculta:", en_oculta)
print("salida:", en_salida)
print("total:", en_oculta + en_salida)
