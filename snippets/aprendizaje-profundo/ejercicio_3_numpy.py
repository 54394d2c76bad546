import numpy as np

# Papas de Boyacá: kilos vendidos
# y pesos colombianos cobrados, en miles.
kilos = np.array([1.0, 2.0, 4.0])
cobrado = np.array([3.2, 6.0, 12.4])

w = 0.0
# Tu turno: el precio se aleja cada vez más.
lr = 0.5

for vuelta in range(1, 11):
    error = cobrado - w * kilos
    w = w + lr * (error * kilos).mean()
    if vuelta <= 3:
        print(f"precio en la vuelta {vuelta}: {w:.2f}")

print(f"precio en la vuelta {vuelta}: {w:.2f}")
