# Falla a propósito: pide números
# y entrega palabras.
import torch

pedido = ["té", "café"]

print(f"pedido: {pedido}")
entrada = torch.tensor(pedido, dtype=torch.float32)
