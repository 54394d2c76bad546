import torch
from torch import nn

z = torch.tensor([-2.0, -1.0, 0.0, 1.0, 2.0])

sigmoide = torch.sigmoid(z)
tanh = torch.tanh(z)
fuga = nn.LeakyReLU(negative_slope=0.1)(z)

print("z:", z.tolist())
print("sigmoide:", [round(v, 4) for v in sigmoide.tolist()])
print("tanh:", [round(v, 4) for v in tanh.tolist()])
print("Leaky ReLU:", [round(v, 4) for v in fuga.tolist()])
