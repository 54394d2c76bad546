import torch
from torch import nn

z = torch.tensor(-2.0)

sigmoide = torch.sigmoid(z)
tanh = torch.tanh(z)
relu = torch.relu(z)
fuga = nn.LeakyReLU(negative_slope=0.1)(z)

print(f"sigmoide: {sigmoide:.3f}")
print(f"tanh: {tanh:.3f}")
print(f"ReLU: {relu:.3f}")
print(f"Leaky ReLU: {fuga:.3f}")
