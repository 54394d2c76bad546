import numpy as np

pixel = np.array([200, 100, 51], dtype=np.uint8)

print(f"píxel: {pixel!r}")
print(f"más 100: {pixel + 100!r}")
print(f"entre 255: {pixel / 255!r}")
print(f"suma: {pixel.sum()!r}")
