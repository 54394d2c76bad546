import numpy as np

z = np.array([-2.0, -1.0, 0.0, 1.0, 2.0])

sigmoide = 1 / (1 + np.exp(-z))
tanh = np.tanh(z)
fuga = np.where(z > 0, z, 0.1 * z)

print("z:", z.tolist())
print("sigmoide:", [round(v, 4) for v in sigmoide.tolist()])
print("tanh:", [round(v, 4) for v in tanh.tolist()])
print("Leaky ReLU:", [round(v, 4) for v in fuga.tolist()])
