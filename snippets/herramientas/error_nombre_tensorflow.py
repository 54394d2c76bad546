# Falla a propósito: importa el apodo,
# no el módulo.
import tf

print(f"versión: {tf.__version__}")
