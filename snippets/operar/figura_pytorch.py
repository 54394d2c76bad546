import torch

forma_a = (4, 3)
forma_b = (3,)
operacion = "suma"

A = torch.zeros(forma_a)
if operacion == "suma":
    C = A + torch.zeros(forma_b)
elif operacion == "producto":
    C = A @ torch.zeros(forma_b)
else:
    C = A.reshape(forma_b)

print("forma:", tuple(C.shape))
