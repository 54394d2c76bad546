import numpy as np

pesos = np.array([0.5, -0.2, 0.4])
sesgo = np.array(0.8)

print("pesos:", repr(pesos))
print("sesgo:", repr(sesgo))
