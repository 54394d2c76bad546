import numpy as np

z = np.array([-1.5, 0.0, 2.0])

escalon = np.where(z >= 0.0, 1, 0)
relu = np.maximum(z, 0.0)
print("z:", z.tolist())
print("escalón:", escalon.tolist())
print("ReLU:", relu.tolist())
