import torch
from torch import nn

z = torch.tensor([-2.0, -1.0, 0.0, 1.0, 2.0])

silu = nn.SiLU()(z)
gelu = nn.GELU()(z)
otra = nn.GELU(approximate="tanh")(z)

print("SiLU:", [round(v, 4) for v in silu.tolist()])
print("GELU:", [round(v, 4) for v in gelu.tolist()])
print("GELU aproximada:", [round(v, 4) for v in otra.tolist()])
