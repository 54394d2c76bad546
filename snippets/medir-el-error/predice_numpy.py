import numpy as np

# La parte que da cada red a lo que pasó en
# diez noches: acierta si pasa de 0.5.
prudente = [0.6] * 8 + [0.4] * 2
atrevida = [0.99] * 9 + [0.0001]

for red, partes in [
    ("prudente", prudente),
    ("atrevida", atrevida),
]:
    parte = np.array(partes)
    aciertos = (parte > 0.5).sum()
    perdida = -np.log(parte).mean()
    print(f"aciertos de la {red}:", int(aciertos))
    print(f"pérdida de la {red}: {perdida:.3f}")
