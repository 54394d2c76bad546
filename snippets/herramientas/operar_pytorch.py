import torch

a = torch.tensor([1.0, 2.0, 3.0, 4.0])
b = torch.tensor([[0.0, 1.0], [1.0, 0.0]])

A = a.reshape(2, 2)

print(f"otra forma: {A.tolist()}")
print(f"traspuesta: {A.T.tolist()}")
print(f"suma de dos: {(A + b).tolist()}")
print(f"valor a valor: {(A * b).tolist()}")
print(f"producto de matrices: {(A @ b).tolist()}")
print(f"suma de todo: {float(A.sum())}")
print(f"suma a lo largo del eje 0: {A.sum(dim=0).tolist()}")
print(f"media: {float(A.mean())}")
print(f"máximo: {float(A.max())}")
print(f"unidas: {torch.cat([A, b]).tolist()}")
