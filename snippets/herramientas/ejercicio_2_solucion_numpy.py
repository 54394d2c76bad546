import numpy as np

# Temperaturas de Mérida, en Celsius.
celsius = np.array([31.0, 28.5, 33.0])

# Un número opera con todos los del tensor.
fahrenheit = celsius * 1.8 + 32

for grados in fahrenheit:
    print(f"en Fahrenheit: {grados:.1f}")
