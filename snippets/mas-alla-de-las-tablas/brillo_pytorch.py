import torch

# El rojo, el verde y el azul de un píxel.
pixel = torch.tensor([200, 100, 51], dtype=torch.uint8)

aclarado = pixel + 100
partes = pixel / 255

print("más 100:", aclarado.tolist())
print("entre 255:", [round(v, 3) for v in partes.tolist()])
