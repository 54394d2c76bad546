# Falla a propósito: el módulo de PyTorch
# no se llama "pytorch".
import pytorch

print(f"versión: {pytorch.__version__}")
