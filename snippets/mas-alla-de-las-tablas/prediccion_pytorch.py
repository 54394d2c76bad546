import torch

# ocho fotos en color
fotos = torch.zeros((8, 32, 48, 3))
brillo = torch.tensor([250, 5], dtype=torch.uint8)
# un segundo a 16 000 muestras por segundo
sonido = torch.zeros(16000)
tramos = sonido.unfold(0, 800, 400)
octetos = torch.tensor(list("piñata".encode()))

print(f"un canal de todas: {tuple(fotos[:, :, :, 2].shape)}")
print(f"canales al principio: {tuple(fotos.permute(0, 3, 1, 2).shape)}")
print(f"brillo más 10: {(brillo + 10).tolist()}")
print(f"tramos de 800 cada 400: {tuple(tramos.shape)}")
print(f"bytes de piñata: {tuple(octetos.shape)}")
