import numpy as np

# Temperaturas de Mérida, en Celsius.
celsius = np.array([31.0, 28.5, 33.0])

# Tu turno: en Fahrenheit son los Celsius
# por 1.8, más 32.
fahrenheit = celsius

for grados in fahrenheit:
    print(f"en Fahrenheit: {grados:.1f}")
