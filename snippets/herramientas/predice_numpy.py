import numpy as np

lista = [1, 2, 3]
tensor = np.array([1, 2, 3])

doble = tensor * 2

print("lista por 2:", lista * 2)
print("tensor por 2:", doble.tolist())
