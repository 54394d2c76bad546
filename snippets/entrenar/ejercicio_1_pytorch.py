import torch
from torch import nn
from torch.utils.data import DataLoader

# 1500 imágenes de 10 × 10, en lotes de 50.
X = torch.zeros(1500, 100)
lotes = DataLoader(X, batch_size=50)
red = nn.Sequential(nn.Linear(100, 20), nn.ReLU(), nn.Linear(20, 3))

print("pasos por época:", len(lotes))
print("pasos en 8 épocas:", 8 * len(lotes))
print("parámetros:", sum(p.numel() for p in red.parameters()))
