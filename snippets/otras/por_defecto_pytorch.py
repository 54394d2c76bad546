import torch
from torch import nn

# En −1, Leaky ReLU da −α.
z = torch.tensor(-1.0)

print(f"nn.LeakyReLU: {-nn.LeakyReLU()(z):.2f}")
