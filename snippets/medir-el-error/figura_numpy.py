import numpy as np

# Puntuaciones de mango, papaya y guayaba.
logits = np.array([2.0, 1.0, -1.0])
# La fruta correcta, contando desde 0.
correcta = 0

# Restar el máximo no cambia el reparto, y
# así ninguna exponencial se desborda.
maximo = logits.max()
exponenciales = np.exp(logits - maximo)
total = exponenciales.sum()
p = exponenciales / total
# El logaritmo de un cociente es una resta.
perdida = maximo + np.log(total) - logits[correcta]

print("probabilidades:", [round(v, 4) for v in p.tolist()])
print(f"pérdida: {perdida:.4f}")
print("elegida:", int(logits.argmax()))
