import numpy as np

# Una red que da a todas las opciones la
# misma puntuación, 0.
for opciones in [2, 3, 10, 1000]:
    logits = np.zeros(opciones)
    reparto = np.exp(logits) / np.exp(logits).sum()
    perdida = -np.log(reparto[0])
    print(f"con {opciones} opciones: {perdida:.3f}")
