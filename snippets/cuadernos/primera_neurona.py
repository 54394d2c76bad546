# %% [markdown]
# # Cuaderno: tu primera neurona
#
# Este cuaderno se lee de arriba abajo, y cada celda usa lo que dejó la anterior. Reúne lo que has visto hasta
# [Niveles de abstracción](../../que-es/niveles-de-abstraccion/): una neurona, una capa y una red que resuelve la
# XOR y dibuja lo que piensa. Al final hay un reto, y la última celda te dice si lo has conseguido.
#
# Está hecho para que lo toques: cambia un número, ejecuta y mira qué pasa. En la página del
# curso se ejecutan las celdas de NumPy; en Jupyter y en Colab, todas.

# %%
import numpy as np


# Enseña una salida con dos decimales.
def muestra(nombre, salida):
    if nombre == "Keras":
        salida = salida.numpy()
    filas = [[round(v, 2) for v in fila] for fila in salida.tolist()]
    print(f"{nombre}: {filas}")


# %% [markdown]
# ## Una neurona
#
# En Oaxaca, una neurona mira tres medidas de la tarde y decide cuántos litros echar a una maceta. El sol y el viento
# piden agua, así que sus pesos son positivos; la lluvia la ahorra. Las tardes forman un lote, una por fila, y ReLU
# evita que se riegue una cantidad negativa.

# %%
# Horas de sol, litros de lluvia, viento.
tardes = np.array(
    [
        [3.0, 0.5, 2.0],
        [1.0, 2.5, 1.0],
        [5.0, 0.0, 1.0],
    ],
    dtype=np.float32,
)
W = np.array([[0.4], [-0.6], [0.2]], dtype=np.float32)
b = np.array([-0.5], dtype=np.float32)

muestra("litros", np.maximum(0, tardes @ W + b))

# %% [markdown]
# **Prueba**: la segunda tarde llueve y la neurona calla. ¿Desde qué sesgo regaría también esa tarde? Cámbialo en la
# celda de arriba y vuelve a ejecutarla. Después déjalo en −0.5.
#
# PyTorch y Keras traen la cuenta hecha. Estas dos funciones crean una capa con nuestros pesos en cada una; recuerda que
# `Linear` guarda una neurona por fila, y por eso recibe la traspuesta.

# %%
import keras
import torch
from torch import nn


def linear(W, b):
    capa = nn.Linear(*W.shape)
    capa.weight = nn.Parameter(torch.tensor(W.T))
    capa.bias = nn.Parameter(torch.tensor(b))
    return capa


def dense(W, b, activation=None):
    entradas, salidas = W.shape
    capa = keras.layers.Dense(salidas, activation=activation)
    # Al saber cuántos números entran, crea los pesos.
    keras.Sequential([keras.Input((entradas,)), capa])
    capa.set_weights([W, b])
    return capa


muestra("PyTorch", torch.relu(linear(W, b)(torch.tensor(tardes))))
muestra("Keras", dense(W, b, "relu")(tardes))

# %% [markdown]
# ## Una capa
#
# Al lado de la maceta hay un cactus, que apenas pide agua. Es otra neurona: otra columna de pesos y otro sesgo. La cuenta
# no cambia, y las tres bibliotecas siguen de acuerdo.

# %%
W = np.array([[0.4, 0.1], [-0.6, -0.3], [0.2, 0.0]], dtype=np.float32)
b = np.array([-0.5, -0.2], dtype=np.float32)

muestra("NumPy", np.maximum(0, tardes @ W + b))

# %%
muestra("PyTorch", torch.relu(linear(W, b)(torch.tensor(tardes))))
muestra("Keras", dense(W, b, "relu")(tardes))

# %% [markdown]
# ## Una red que resuelve la XOR
#
# En la historia viste que una sola neurona no puede con la XOR y que dos capas sí. La primera neurona oculta cuenta
# señales, la segunda despierta con las dos, y la salida resta el doble de la segunda.

# %%
W1 = np.array([[1.0, 1.0], [1.0, 1.0]], dtype=np.float32)
b1 = np.array([0.0, -1.0], dtype=np.float32)
W2 = np.array([[1.0], [-2.0]], dtype=np.float32)
b2 = np.array([0.0], dtype=np.float32)


def red(X):
    return np.maximum(0, X @ W1 + b1) @ W2 + b2


esquinas = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=np.float32)
muestra("NumPy", red(esquinas))

# %%
en_torch = nn.Sequential(linear(W1, b1), nn.ReLU(), linear(W2, b2))
en_keras = keras.Sequential([dense(W1, b1, "relu"), dense(W2, b2)])

muestra("PyTorch", en_torch(torch.tensor(esquinas)))
muestra("Keras", en_keras(esquinas))

# %% [markdown]
# ## Mira lo que piensa
#
# La red responde en las cuatro esquinas, pero también en medio. Le damos un lote de 264 puntos, que cubren el cuadrado
# de 0 a 1, y pintamos un bloque donde responde más de un medio.

# %%
def dibuja(red):
    puntos = [
        [(j + 0.5) / 24, 1 - (i + 0.5) / 11]
        for i in range(11)
        for j in range(24)
    ]
    salidas = red(np.array(puntos)).reshape(11, 24)
    for fila in salidas:
        print("".join("█" if v > 0.5 else "·" for v in fila))


dibuja(red)

# %% [markdown]
# Abajo a la izquierda está `[0, 0]`, y arriba a la derecha, `[1, 1]`: las dos esquinas que deben dar 0. La red ha
# pintado una franja entre ellas.
#
# **Predice antes de seguir**: si quitamos ReLU, los pesos son los mismos. ¿Qué se verá?

# %%
def sin_relu(X):
    return (X @ W1 + b1) @ W2 + b2


dibuja(sin_relu)

# %% [markdown]
# Un solo corte recto, y la esquina `[0, 0]` ya está mal. Sin activación, dos capas valen por una, y una neurona solo sabe
# partir el plano en dos. El segundo borde de la franja era el doblez de ReLU.
#
# ## Aprender, y pasarse
#
# Esos pesos los puso una persona. El precio del café, en cambio, lo aprendió un bucle. Aquí está otra vez, con una barra
# que mide el error de cada vuelta.

# %%
kilos = np.array([1.0, 2.0, 3.0])
pagado = np.array([210.0, 390.0, 610.0])


def aprende(lr, vueltas=8):
    w = 0.0
    for vuelta in range(1, vueltas + 1):
        error = pagado - w * kilos
        w = w + lr * (error * kilos).mean()
        medio = abs(pagado - w * kilos).mean()
        barra = "█" * round(min(medio, 900) / 15)
        print(f"{vuelta}: precio {w:8.2f}", barra)


aprende(0.1)

# %% [markdown]
# La barra se encoge hasta quedarse quieta. ¿Y con una tasa de aprendizaje casi cinco veces mayor?

# %%
aprende(0.45)

# %% [markdown]
# Cada corrección se pasa de largo un poco más que la anterior, y el precio huye. **Prueba** con 0.2, con 0.3 y con 0.42:
# ¿dónde está la frontera entre aprender y huir?
#
# ## El reto
#
# Haz que esta red responda lo contrario que la XOR: 1 cuando las dos señales son iguales, y 0 cuando no. Basta con
# cambiar los pesos y el sesgo de la salida, porque las dos neuronas ocultas ya dan lo que hace falta. Pista: ¿qué debe
# responder cuando las dos ocultas callan?

# %%
# Tu turno: cambia estos tres números.
W2 = np.array([[1.0], [-2.0]], dtype=np.float32)
b2 = np.array([0.0], dtype=np.float32)

dibuja(red)

# %%
esperado = [1, 0, 0, 1]
respuestas = [round(float(v), 2) for v in red(esquinas)[:, 0]]
fallos = [i for i in range(4) if respuestas[i] != esperado[i]]
for i in fallos:
    entrada = esquinas[i].astype(int).tolist()
    print(f"Con {entrada} responde {respuestas[i]}: debe dar {esperado[i]}.")
print("Todavía no." if fallos else "¡Conseguido! La red compara.")

# %% [markdown]
# Cuando lo consigas, mira otra vez el dibujo: es el negativo de la franja. Tú has encontrado tres números mirando cuatro
# ejemplos y corrigiendo. Una red hace lo mismo con millones de números, con la retropropagación para repartir la corrección.
#
# ## Respuestas
#
# <details><summary>¿Desde qué sesgo regaría la segunda tarde?</summary>
#
# Sin sesgo, sus productos suman 0.4 − 1.5 + 0.2, que es −0.9. Con un sesgo mayor que 0.9 sale un número positivo, y riega.
#
# </details>
#
# <details><summary>¿Dónde está la frontera entre aprender y huir?</summary>
#
# Cerca de 0.43. En cada vuelta, lo que falta hasta el precio final se multiplica por 1 menos 14/3 de la tasa, porque 14/3
# es la media de los kilos al cuadrado. Con una tasa mayor que 6/14, ese factor baja de −1 y la distancia crece.
#
# </details>
#
# <details><summary>¿Qué tres números resuelven el reto?</summary>
#
# Los pesos −1 y 2, y el sesgo 1: cuando las dos ocultas callan responde 1; con una señal, 1 − 1, y con las dos, 1 − 2 + 2.
#
# </details>
