import numpy as np

forma_a = (4, 3)
forma_b = (3,)
operacion = "suma"

A = np.zeros(forma_a)
if operacion == "suma":
    C = A + np.zeros(forma_b)
elif operacion == "producto":
    C = A @ np.zeros(forma_b)
else:
    C = A.reshape(forma_b)

print("forma:", C.shape)
