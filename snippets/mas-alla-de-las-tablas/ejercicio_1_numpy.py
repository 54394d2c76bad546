import numpy as np

pixel = np.array([240], dtype=np.uint8)
# 16 fotos en color.
lote = np.zeros((16, 64, 48, 3), dtype=np.uint8)

aclarado = pixel + 30

print("240 más 30:", int(aclarado[0]))
print("el lote:", lote.shape)
print("verde de la primera:", lote[0, :, :, 1].shape)
