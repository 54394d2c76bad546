# %% [markdown]
# # Cuaderno: una imagen por dentro
#
# En [Más allá de las tablas](../../tensores/mas-alla-de-las-tablas/) viste que una imagen es un tensor de forma (alto,
# ancho, 3). Aquí pintas una desde cero, la cambias con sumas y con índices, y acabas encontrando sus bordes, que es lo
# primero que aprende a ver una red.
#
# Cada celda usa lo que dejó la de arriba. Cámbialas y vuelve a ejecutarlas.

# %%
import base64
import struct

import numpy as np

# %% [markdown]
# ## Ver los números
#
# Para verla, la imagen se escribe como un archivo BMP, el formato más sencillo que hay: una cabecera de 54 bytes con el
# ancho y el alto, y después los píxeles tal cual. Van de abajo arriba, con el azul delante y con cada fila completada
# hasta un múltiplo de 4. No hace falta que entiendas la función para usarla.

# %%
class Imagen:
    def __init__(self, pixeles, titulo="Imagen"):
        self.pixeles = pixeles.clip(0, 255).astype(np.uint8)
        self.titulo = titulo

    def _repr_html_(self):
        alto, ancho, _ = self.pixeles.shape
        # De abajo arriba, y azul, verde, rojo.
        filas = self.pixeles[::-1, :, ::-1]
        relleno = ((0, 0), (0, -3 * ancho % 4))
        datos = np.pad(filas.reshape(alto, -1), relleno).tobytes()
        tamaños = [54 + len(datos), 0, 54, 40, ancho, alto]
        formato = [1, 24, 0, len(datos), 0, 0, 0, 0]
        cabecera = struct.pack("<2s6I2H6I", b"BM", *tamaños, *formato)
        archivo = base64.b64encode(cabecera + datos).decode()
        return (
            f'<img alt="{self.titulo}" width="{ancho * 12}" '
            'style="image-rendering: pixelated" '
            f'src="data:image/bmp;base64,{archivo}">'
        )

# %% [markdown]
# ## Pintar con trozos
#
# El lienzo empieza del color del cielo, y cada trozo, `imagen[filas, columnas]`, se pinta de una vez: la difusión repite
# el color en todos sus píxeles. Sale una playa de Mazatlán, de 16 filas y 24 columnas.

# %%
imagen = np.zeros((16, 24, 3))
imagen[:, :] = [110, 180, 240]
# El sol, el mar y la arena.
imagen[2:5, 17:20] = [255, 220, 60]
imagen[8:13] = [20, 100, 170]
imagen[12:, :] = [235, 205, 150]
# El casco, el mástil y la vela de un barco.
imagen[8:10, 5:11] = [120, 60, 30]
imagen[3:8, 8] = [60, 40, 30]
imagen[3:7, 9:11] = [250, 250, 250]

print("forma:", imagen.shape)
Imagen(imagen, "Una playa con un barco")

# %% [markdown]
# **Prueba**: añade una segunda nube blanca, o pinta el barco a la derecha. Después ejecuta las celdas de abajo: parten de
# lo que dejes aquí.
#
# ## Girar y recortar
#
# Un paso negativo recorre un eje al revés. Con las columnas sale el reflejo en un espejo; con las filas, en el agua. Un
# recorte no es más que un trozo.

# %%
Imagen(imagen[:, ::-1], "La playa reflejada en un espejo")

# %%
Imagen(imagen[2:11, 4:13], "El barco, recortado")

# %% [markdown]
# ## Cambiar los colores
#
# Restar de 255 da el **negativo**. Sumar un número a cada canal cambia la luz de la escena: al atardecer sube el rojo y
# bajan los otros dos. Lo que pasa de 255 se queda en 255, porque la clase de arriba recorta con `clip`.

# %%
Imagen(255 - imagen, "El negativo de la playa")

# %%
luz = np.array([60, -30, -80])
Imagen(imagen + luz, "La playa al atardecer")

# %% [markdown]
# **Predice antes de seguir**: `imagen.mean(axis=2)` deja un número por píxel, la media de sus tres canales. ¿Qué forma
# tendrá? ¿Y qué color da un píxel con los tres canales iguales?

# %%
gris = imagen.mean(axis=2)
print("forma:", gris.shape)

# Tres canales iguales, para poder verla.
Imagen(np.stack([gris, gris, gris], axis=2), "La playa en gris")

# %% [markdown]
# ## Los bordes
#
# Donde una imagen cambia de golpe hay un **borde**. Basta con restar a cada píxel el de su izquierda: en un color liso da
# 0, y en el costado de la vela, mucho. Nadie ha dicho qué es un barco, y su perfil aparece.

# %%
def bordes(gris):
    cambio = abs(gris[:, 1:] - gris[:, :-1])
    return np.stack([cambio, cambio, cambio], axis=2)


Imagen(2 * bordes(gris), "Los bordes verticales de la playa")

# %% [markdown]
# Solo se ven los bordes verticales, porque se restan columnas. Esa resta es una neurona muy pequeña, con pesos −1 y 1,
# que mira dos píxeles y se repite por toda la imagen. Las primeras capas de una red entrenada con fotos aprenden solas
# neuronas así, como viste en [Niveles de abstracción](../../que-es/niveles-de-abstraccion/).
#
# ## El reto
#
# Escribe en `bordes_horizontales` la misma cuenta con las filas. Tiene que aparecer la línea del horizonte, y la última
# celda te dice si lo has conseguido.

# %%
def bordes_horizontales(gris):
    # Tu turno: cambia esta línea.
    cambio = abs(gris[:, 1:] - gris[:, :-1])
    return np.stack([cambio, cambio, cambio], axis=2)


Imagen(2 * bordes_horizontales(gris), "Tus bordes")

# %%
prueba = np.array([[0.0, 0.0, 0.0], [9.0, 9.0, 9.0]])
salida = bordes_horizontales(prueba)[:, :, 0].tolist()
print("con dos filas de 0 y 9:", salida)
print("¡Conseguido!" if salida == [[9.0, 9.0, 9.0]] else "Todavía no.")

# %% [markdown]
# ## Respuestas
#
# <details><summary>¿Qué forma tiene la imagen en gris?</summary>
#
# (16, 24): la media recorre los canales y los quita. Con los tres canales iguales no domina ningún color, y sale gris.
#
# </details>
#
# <details><summary>¿Cómo se escriben los bordes horizontales?</summary>
#
# `abs(gris[1:] - gris[:-1])`: a cada fila se le resta la de encima. Queda una fila menos, como antes una columna menos.
#
# </details>
