import numpy as np

# 1500 imágenes de 10 × 10, en lotes de 50.
pasos = len(range(0, 1500, 50))
W1, b1 = np.zeros((100, 20)), np.zeros(20)
W2, b2 = np.zeros((20, 3)), np.zeros(3)

print("pasos por época:", pasos)
print("pasos en 8 épocas:", 8 * pasos)
print("parámetros:", sum(p.size for p in [W1, b1, W2, b2]))
