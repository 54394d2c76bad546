import numpy as np

# ocho fotos en color
fotos = np.zeros((8, 32, 48, 3))
brillo = np.array([250, 5], dtype=np.uint8)
# un segundo a 16 000 muestras por segundo
sonido = np.zeros(16000)
ventanas = np.lib.stride_tricks.sliding_window_view(sonido, 800)
octetos = np.frombuffer("piñata".encode(), dtype=np.uint8)

print(f"un canal de todas: {fotos[:, :, :, 2].shape}")
print(f"canales al principio: {fotos.transpose(0, 3, 1, 2).shape}")
print(f"brillo más 10: {(brillo + 10).tolist()}")
print(f"tramos de 800 cada 400: {ventanas[::400].shape}")
print(f"bytes de piñata: {octetos.shape}")
