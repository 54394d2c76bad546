import torch

panes = torch.tensor([3.0, 2.0, 5.0])
precios = torch.tensor([2.5, 4.0, 1.5])
recibo = panes * precios
total = recibo.sum()
print(f"total: {total:.1f}")
