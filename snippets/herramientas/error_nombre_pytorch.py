# Falla a propósito: el módulo de PyTorch no se llama "pytorch".
import pytorch

numeros = pytorch.tensor([1.0, 2.0, 3.0])
print(f"suma: {numeros.sum():.1f}")
