# Falla a propósito: pide números
# y entrega palabras.
import torch

pedido = ["té", "café"]

entrada = torch.tensor(pedido, dtype=torch.float32)
