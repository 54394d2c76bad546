# Falla a propósito: el módulo de PyTorch
# no se llama "pytorch".
import pytorch

print(pytorch.tensor([1.0, 2.0]))
