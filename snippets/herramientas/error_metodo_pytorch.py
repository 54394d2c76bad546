# Falla a propósito: pide a PyTorch un
# método de NumPy.
import torch

lluvia = torch.tensor([12.0, 0.0, 7.5])
print(f"lluvia: {lluvia.tolist()}")
print(lluvia.astype("float32"))
