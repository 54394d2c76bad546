# Falla a propósito: en PyTorch, la tasa de
# aprendizaje se llama lr.
import torch

w = torch.tensor(0.0, requires_grad=True)

descenso = torch.optim.SGD([w], learning_rate=0.1)
