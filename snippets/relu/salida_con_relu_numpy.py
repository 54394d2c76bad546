import numpy as np

# en kilómetros
altura = np.array([[0.0], [2.0], [4.0], [6.0]])
# en grados Celsius
real = np.array([[20.0], [7.0], [-6.0], [-19.0]])
# los pesos perfectos
w, b = np.array([[-6.5]]), np.array([20.0])

z = altura @ w + b
# ReLU en la capa de salida
recortada = np.maximum(0.0, z)

print(f"sin ReLU: {z.ravel().tolist()}")
print(f"con ReLU: {recortada.ravel().tolist()}")
print(f"pérdida sin ReLU: {float(np.mean((z - real) ** 2))}")
print(f"pérdida con ReLU: {float(np.mean((recortada - real) ** 2))}")
