# Falla a propósito: importa el apodo,
# no el módulo.
import np

print(f"versión: {np.__version__}")
