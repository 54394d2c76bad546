import numpy as np

lista = [1.0, 2.0, 3.0]
vector = np.array(lista)


def capa(X):
    return X.sum()


print("lista:", type(lista).__name__)
print("vector:", type(vector).__name__)
print("capa:", type(capa).__name__)
print("lista + lista:", lista + lista)
print("vector + vector:", vector + vector)
