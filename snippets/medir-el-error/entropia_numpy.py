import numpy as np

# Una fila por foto; una puntuación por
# fruta: mango, papaya y guayaba.
logits = np.array([
    [2.0, 0.0, -1.0],
    [0.5, 2.0, 1.0],
    [0.0, 0.0, 0.0],
])
# Un mango, una guayaba y una papaya.
correctas = [0, 2, 1]

exponencial = np.exp(logits)
reparto = exponencial / exponencial.sum(axis=1, keepdims=True)
perdidas = []
for foto, fruta in enumerate(correctas):
    parte = reparto[foto, fruta]
    perdidas.append(-np.log(parte))
    print(f"parte en la foto {foto}: {parte:.3f}")
    print(f"pérdida en la foto {foto}: {perdidas[foto]:.3f}")

print(f"pérdida: {sum(perdidas) / len(perdidas):.3f}")
