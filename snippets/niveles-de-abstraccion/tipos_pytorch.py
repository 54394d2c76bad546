import torch

lista = [1.0, 2.0, 3.0]
vector = torch.tensor(lista)
capa = torch.nn.Linear(3, 1)

print("lista:", type(lista).__name__)
print("vector:", type(vector).__name__)
print("capa:", type(capa).__name__)
print("lista + lista:", lista + lista)
print("vector + vector:", vector + vector)
