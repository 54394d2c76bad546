import torch

z = torch.tensor(2.0)

relu = torch.relu(z)
sigmoide = 1 / (1 + torch.exp(-z))

print(f"ReLU: {relu:.4f}")
print(f"pendiente de ReLU: {float(z > 0):.4f}")
print(f"sigmoide: {sigmoide:.4f}")
print(f"pendiente de sigmoide: {sigmoide * (1 - sigmoide):.4f}")
