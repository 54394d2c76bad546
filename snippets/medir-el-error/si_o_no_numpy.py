import numpy as np

# ¿Helará en Puno? Una puntuación por noche,
# y lo que pasó: un 1 si heló.
logits = np.array([2.0, -1.0, 0.5])
helo = np.array([1.0, 0.0, 0.0])

p = 1 / (1 + np.exp(-logits))
# La parte que recibe lo que pasó.
parte = helo * p + (1 - helo) * (1 - p)
perdida = -np.log(parte).mean()

print("parte de lo que pasó:", [round(x, 3) for x in parte.tolist()])
print(f"pérdida: {perdida:.3f}")
