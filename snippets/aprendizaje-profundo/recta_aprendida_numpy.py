import numpy as np

# Café de Chiapas: kilos comprados
# y pesos mexicanos pagados.
kilos = np.array([1.0, 2.0, 3.0])
pagado = np.array([210.0, 390.0, 610.0])

# El precio por kilo, todavía sin aprender.
w = 0.0
# Cuánto se corrige en cada vuelta.
lr = 0.1

for vuelta in range(1, 31):
    error = pagado - w * kilos
    # Si se queda corto, el error es
    # positivo y el precio sube.
    w = w + lr * (error * kilos).mean()
    medio = abs(pagado - w * kilos).mean()
    if vuelta <= 3:
        print(f"precio en la vuelta {vuelta}: {w:.2f}")
        print(f"error medio en la vuelta {vuelta}: {medio:.2f}")

print(f"precio en la vuelta {vuelta}: {w:.2f}")
print(f"error medio en la vuelta {vuelta}: {medio:.2f}")
print(f"predicción para 5 kilos: {w * 5:.2f}")
