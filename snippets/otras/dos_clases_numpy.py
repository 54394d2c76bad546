import numpy as np

# una puntuación por día, para «lloverá»
z = np.array([-2.0, 0.0, 1.5])

sigmoide = 1.0 / (1.0 + np.exp(-z))
# a «no lloverá» le toca un 0
parejas = np.stack([z, np.zeros(3)], axis=1)
exponenciales = np.exp(parejas)
total = exponenciales.sum(axis=1, keepdims=True)
softmax = exponenciales / total

print(f"sigmoide: {[round(v, 4) for v in sigmoide.tolist()]}")
print(f"softmax, lloverá: {[round(v, 4) for v in softmax[:, 0].tolist()]}")
print(f"softmax, no lloverá: {[round(v, 4) for v in softmax[:, 1].tolist()]}")
