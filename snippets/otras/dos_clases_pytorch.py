import torch

z = torch.tensor([-2.0, 0.0, 1.5])  # una puntuación por día, para «lloverá»

sigmoide = torch.sigmoid(z)
parejas = torch.stack([z, torch.zeros(3)], dim=1)  # «no lloverá»: un 0
softmax = torch.softmax(parejas, dim=1)

print(f"sigmoide: {[round(v, 4) for v in sigmoide.tolist()]}")
print(f"softmax, lloverá: {[round(v, 4) for v in softmax[:, 0].tolist()]}")
print(f"softmax, no lloverá: {[round(v, 4) for v in softmax[:, 1].tolist()]}")
