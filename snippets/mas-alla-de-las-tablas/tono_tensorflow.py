import math
import wave

import tensorflow as tf

# 8000 instantes repartidos en un segundo.
segundos = tf.range(8000, dtype=tf.float64) / 8000
tono = tf.sin(2 * math.pi * 440 * segundos)

# Un archivo WAV guarda cada muestra en un
# entero de 16 bits.
enteros = tf.cast(tf.round(16000 * tono), tf.int16)
with wave.open("tono.wav", "wb") as archivo:
    archivo.setnchannels(1)
    # Dos bytes por muestra.
    archivo.setsampwidth(2)
    archivo.setframerate(8000)
    archivo.writeframes(enteros.numpy().tobytes())

inicio = tono[:4].numpy().tolist()
print(f"forma del sonido: {tuple(tono.shape)}")
print(f"primeras muestras: {[round(v, 2) for v in inicio]}")
print(f"en el archivo: {enteros[:4].numpy().tolist()}")
with wave.open("tono.wav") as archivo:
    duracion = archivo.getnframes() / archivo.getframerate()
print(f"duración del archivo: {duracion} s")
