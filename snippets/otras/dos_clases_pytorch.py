import torch

# una puntuación por día, para «lloverá»
z = torch.tensor([-2.0, 0.0, 1.5])

sigmoide = torch.sigmoid(z)
# a «no lloverá» le toca un 0
parejas = torch.stack([z, torch.zeros(3)], dim=1)
softmax = torch.softmax(parejas, dim=1)

print(f"sigmoide: {[round(v, 4) for v in sigmoide.tolist()]}")
print(f"softmax, lloverá: {[round(v, 4) for v in softmax[:, 0].tolist()]}")
print(f"softmax, no lloverá: {[round(v, 4) for v in softmax[:, 1].tolist()]}")
