import numpy as np

z = -2.0

sigmoide = 1 / (1 + np.exp(-z))
tanh = np.tanh(z)
relu = np.maximum(0, z)
fuga = np.where(z > 0, z, 0.1 * z)

print(f"sigmoide: {sigmoide:.3f}")
print(f"tanh: {tanh:.3f}")
print(f"ReLU: {relu:.3f}")
print(f"Leaky ReLU: {fuga:.3f}")
