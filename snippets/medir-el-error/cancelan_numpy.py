import numpy as np

# Minutos que tardó el bus en Montevideo
# y los que habían anunciado dos personas.
tardo = np.array([6.0, 10.0, 14.0, 10.0])
ana = np.array([10.0, 6.0, 18.0, 6.0])
luis = np.array([7.0, 11.0, 15.0, 11.0])

for nombre, anuncio in [("Ana", ana), ("Luis", luis)]:
    error = anuncio - tardo
    print(f"errores de {nombre}:", error.tolist())
    print(f"media de {nombre}:", float(error.mean()))
    print(f"sin signo, {nombre}:", float(abs(error).mean()))
    cuadrados = error * error
    print(f"al cuadrado, {nombre}:", float(cuadrados.mean()))
