import numpy as np

# Puntuaciones de mango, papaya y guayaba
# para una foto de un mango, la 0.
for empujon in [0.0, 0.4, 0.8, 1.2]:
    logits = np.array([1.0 + empujon, 2.0, 0.0])
    acierta = logits.argmax() == 0
    reparto = np.exp(logits) / np.exp(logits).sum()
    perdida = -np.log(reparto[0])
    print(f"aciertos con {empujon}:", int(acierta))
    print(f"pérdida con {empujon}: {perdida:.3f}")
