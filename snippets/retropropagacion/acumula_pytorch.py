import torch

x = torch.tensor(3.0, requires_grad=True)
for vez in (1, 2, 3):
    # Antes de la tercera, se borra.
    if vez == 3:
        x.grad = None
    (x * x).backward()
    print(f"gradiente la vez {vez}:", x.grad.tolist())
