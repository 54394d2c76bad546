import numpy as np

z = np.array(2.0)

relu = np.maximum(0, z)
sigmoide = 1 / (1 + np.exp(-z))

print(f"ReLU: {relu:.4f}")
print(f"pendiente de ReLU: {float(z > 0):.4f}")
print(f"sigmoide: {sigmoide:.4f}")
print(f"pendiente de sigmoide: {sigmoide * (1 - sigmoide):.4f}")
