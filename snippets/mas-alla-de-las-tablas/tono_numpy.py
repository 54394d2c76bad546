import wave

import numpy as np

# 8000 instantes repartidos en un segundo.
segundos = np.arange(8000) / 8000
tono = np.sin(2 * np.pi * 440 * segundos)

# Un archivo WAV guarda cada muestra en un
# entero de 16 bits.
enteros = np.round(16000 * tono).astype(np.int16)
with wave.open("tono.wav", "wb") as archivo:
    archivo.setnchannels(1)
    # Dos bytes por muestra.
    archivo.setsampwidth(2)
    archivo.setframerate(8000)
    archivo.writeframes(enteros.tobytes())

inicio = tono[:4].tolist()
print(f"forma del sonido: {tono.shape}")
print(f"primeras muestras: {[round(v, 2) for v in inicio]}")
print(f"en el archivo: {enteros[:4].tolist()}")
with wave.open("tono.wav") as archivo:
    duracion = archivo.getnframes() / archivo.getframerate()
print(f"duración del archivo: {duracion} s")
