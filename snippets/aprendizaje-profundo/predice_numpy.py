import numpy as np

# Café de Chiapas: kilos comprados
# y pesos mexicanos pagados.
kilos = np.array([1.0, 2.0, 3.0])
pagado = np.array([210.0, 390.0, 610.0])

w = 0.0
# El triple que antes.
lr = 0.3

for vuelta in range(1, 31):
    error = pagado - w * kilos
    w = w + lr * (error * kilos).mean()
    if vuelta <= 3:
        print(f"precio en la vuelta {vuelta}: {w:.2f}")

print(f"precio en la vuelta {vuelta}: {w:.2f}")
