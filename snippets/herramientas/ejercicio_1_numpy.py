import numpy as np

panes = np.array([3.0, 2.0, 5.0])
precios = np.array([2.5, 4.0, 1.5])
recibo = panes * precios
total = recibo.sum()
print(f"total: {total:.1f}")
