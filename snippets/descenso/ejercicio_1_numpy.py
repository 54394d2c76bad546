import numpy as np

w = np.array(4.0)
derivada = np.array(6.0)

for lr in [0.5, 0.05]:
    print(f"con {lr}: {w - lr * derivada:.2f}")
