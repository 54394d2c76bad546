# Falla a propósito: pide números
# y entrega palabras.
import numpy as np

pedido = ["té", "café"]

entrada = np.array(pedido, dtype=np.float32)
