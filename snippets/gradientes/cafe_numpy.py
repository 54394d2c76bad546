import numpy as np

# Café de Chiapas: kilos comprados
# y pesos mexicanos pagados.
kilos = np.array([1.0, 2.0, 3.0])
pagado = np.array([210.0, 390.0, 610.0])

w = np.array(0.0)
# La mitad que en la primera lección.
lr = 0.05

for vuelta in range(1, 31):
    error = w * kilos - pagado
    gradiente = 2 * (error * kilos).mean()
    w = w - lr * gradiente
    if vuelta <= 3:
        print(f"gradiente en la vuelta {vuelta}: {gradiente:.2f}")
        print(f"precio en la vuelta {vuelta}: {w:.2f}")

print(f"gradiente en la vuelta {vuelta}: {abs(gradiente):.2f}")
print(f"precio en la vuelta {vuelta}: {w:.2f}")
