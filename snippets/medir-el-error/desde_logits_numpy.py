import numpy as np

# La red está muy segura de la opción 1, y
# la correcta es la 0.
logits = np.array([5.0, 805.0])

restado = np.exp(logits - logits.max())
reparto = restado / restado.sum()
# El logaritmo de 0 avisa: que calle.
with np.errstate(divide="ignore"):
    desde_reparto = -np.log(reparto[0])

total = logits.max() + np.log(restado.sum())
desde_puntuaciones = total - logits[0]

print("parte de la correcta:", float(reparto[0]))
print("pérdida desde el reparto:", float(desde_reparto))
print("pérdida desde las puntuaciones:", float(desde_puntuaciones))
