# Falla a propósito: importa el apodo, no el módulo.
import np

numeros = np.array([1.0, 2.0, 3.0])
print(f"suma: {numeros.sum():.1f}")
