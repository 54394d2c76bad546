# %% [markdown]
# # Cuaderno: un sonido por dentro
#
# En [Más allá de las tablas](../../tensores/mas-alla-de-las-tablas/) viste que un sonido es un vector de muestras. Aquí
# haces uno desde cero, lo mezclas con otros, lo pones al revés y averiguas qué notas tiene sin oírlo.
#
# Cada celda usa lo que dejó la de arriba. Cámbialas y vuelve a ejecutarlas. Si llevas
# auriculares, baja el volumen.

# %%
import base64
import io
import wave
from math import pi

import numpy as np

# %% [markdown]
# ## Oír los números
#
# Para oírlas, las muestras se escriben como un archivo WAV: una cabecera, que pone el módulo `wave` de Python, y después
# las muestras tal cual. Con 8 bits cada una es un entero de 0 a 255, y el silencio está en medio, en 128.

# %%
POR_SEGUNDO = 8000


class Sonido:
    def __init__(self, muestras, por_segundo=POR_SEGUNDO):
        self.muestras = muestras.clip(-1, 1)
        self.por_segundo = por_segundo

    def _repr_html_(self):
        memoria = io.BytesIO()
        with wave.open(memoria, "wb") as archivo:
            archivo.setnchannels(1)
            archivo.setsampwidth(1)
            archivo.setframerate(self.por_segundo)
            enteros = np.round(128 + 127 * self.muestras)
            archivo.writeframes(enteros.astype(np.uint8).tobytes())
        datos = base64.b64encode(memoria.getvalue()).decode()
        return f'<audio controls src="data:audio/wav;base64,{datos}"></audio>'

# %% [markdown]
# ## Una nota
#
# `instantes` son los segundos en que se mide, 8000 por cada uno. El seno da tantas vueltas por segundo como diga la
# frecuencia, y se multiplica por 0.3 para que no suene fuerte. Con 440 vueltas suena el *la*.

# %%
instantes = np.arange(4000) / POR_SEGUNDO


def nota(frecuencia):
    return 0.3 * np.sin(2 * pi * frecuencia * instantes)


la = nota(440)
print("muestras:", la.shape)
print("segundos:", len(la) / POR_SEGUNDO)
Sonido(la)

# %% [markdown]
# **Prueba** con 220 y con 880: la mitad y el doble suenan como la misma nota, más grave y más aguda.
#
# ## Sumar y concatenar
#
# Dos sonidos a la vez se suman, muestra a muestra. Uno después de otro se concatenan: el vector se alarga.

# %%
do, mi, sol = nota(262), nota(330), nota(392)
acorde = do + mi + sol
print("acorde:", acorde.shape)
Sonido(acorde)

# %%
arpegio = np.concatenate([do, mi, sol])
print("arpegio:", arpegio.shape)
Sonido(arpegio)

# %% [markdown]
# ## Darle forma
#
# Una cuerda pulsada empieza fuerte y se apaga. Se consigue multiplicando por una **envolvente**, que baja de 1 a casi 0:
# la difusión no hace falta, porque los dos vectores miden lo mismo.

# %%
envolvente = np.exp(-8 * instantes)
cuerda = np.concatenate([envolvente * do, envolvente * mi, envolvente * sol])
Sonido(cuerda)

# %% [markdown]
# **Predice antes de seguir**: `cuerda[::-1]` recorre las muestras al revés. ¿Cómo empezará cada nota, y en qué orden
# sonarán?

# %%
Sonido(cuerda[::-1])

# %% [markdown]
# Y si las mismas muestras se leen al doble de velocidad, todo dura la mitad y suena una octava más agudo:

# %%
Sonido(cuerda, 2 * POR_SEGUNDO)

# %% [markdown]
# ## Qué notas tiene
#
# `np.fft.rfft` mide cuánto hay de cada frecuencia. Con medio segundo, la casilla `k` corresponde a 2 veces `k` hercios.
# Las tres casillas más fuertes dicen qué notas forman el acorde, y nadie lo ha oído.

# %%
def frecuencias(sonido, cuantas):
    fuerzas = abs(np.fft.rfft(sonido))
    casillas = np.argsort(fuerzas)[-cuantas:]
    hercios = casillas * POR_SEGUNDO / len(sonido)
    return sorted(hercios.tolist())


print("acorde:", frecuencias(acorde, 3))

# %% [markdown]
# Eso es una columna de un **espectrograma**. Una red que reconoce voz recibe muchas, una por cada trozo de tiempo, y en
# ellas busca patrones, como otra los busca en una foto.
#
# ## El reto
#
# Alguien ha guardado un acorde de dos notas en `misterio`. Descubre cuáles son y escríbelas en `mis_notas`, de la más
# grave a la más aguda. La última celda te dice si lo has conseguido.

# %%
misterio = nota(2 * 147) + nota(3 * 147 - 1)

# Tu turno: cambia los dos números.
mis_notas = [0, 0]

Sonido(misterio)

# %%
reconstruido = nota(mis_notas[0]) + nota(mis_notas[1])
falta = abs(misterio - reconstruido).max()
print(f"la mayor diferencia: {falta:.2f}")
print("¡Conseguido!" if falta < 0.01 else "Todavía no.")

# %% [markdown]
# ## Respuestas
#
# <details><summary>¿Cómo suena la cuerda al revés?</summary>
#
# Cada nota empieza casi en silencio y crece hasta cortarse de golpe, y suenan en el orden contrario: sol, mi, do.
#
# </details>
#
# <details><summary>¿Qué notas tiene el misterio?</summary>
#
# 294 y 440 hercios, un *re* y un *la*. Lo dice `frecuencias(misterio, 2)`.
#
# </details>
