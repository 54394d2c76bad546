import wave

import torch

# 8000 instantes repartidos en un segundo.
segundos = torch.arange(8000, dtype=torch.float64) / 8000
tono = torch.sin(2 * torch.pi * 440 * segundos)

# Un archivo WAV guarda cada muestra en un
# entero de 16 bits.
enteros = torch.round(16000 * tono).to(torch.int16)
with wave.open("tono.wav", "wb") as archivo:
    archivo.setnchannels(1)
    # Dos bytes por muestra.
    archivo.setsampwidth(2)
    archivo.setframerate(8000)
    archivo.writeframes(enteros.numpy().tobytes())

inicio = tono[:4].tolist()
print(f"forma del sonido: {tuple(tono.shape)}")
print(f"primeras muestras: {[round(v, 2) for v in inicio]}")
print(f"en el archivo: {enteros[:4].tolist()}")
with wave.open("tono.wav") as archivo:
    duracion = archivo.getnframes() / archivo.getframerate()
print(f"duración del archivo: {duracion} s")
