import numpy as np

anuncio = np.array([12.0, 7.0, 20.0, 9.0])
tardo = np.array([10.0, 10.0, 20.0, 8.0])

error = anuncio - tardo
print("sin signo:", float(abs(error).mean()))
print("al cuadrado:", float((error * error).mean()))
