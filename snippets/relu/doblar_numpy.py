import numpy as np

x = np.array([-2.0, -1.0, -0.5, 0.0, 0.5, 1.0, 2.0])


def relu(v):
    return np.maximum(0.0, v)


absoluto = relu(x) + relu(-x)
pico = relu(x + 1.0) - 2.0 * relu(x) + relu(x - 1.0)

print(f"x: {x.tolist()}")
print(f"valor absoluto: {absoluto.tolist()}")
print(f"pico: {pico.tolist()}")
