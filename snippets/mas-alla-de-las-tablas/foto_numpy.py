from sklearn.datasets import load_sample_image

# Ya es un array de NumPy.
foto = load_sample_image("china.jpg")

# Cada bloque de 2 × 2 píxeles se queda en
# su media: la mitad de alto y ancho.
bloques = foto[:426].reshape(213, 2, 320, 2, 3)
miniatura = bloques.mean(axis=(1, 3))
# Una media por canal.
colores = foto.mean(axis=(0, 1))

print(f"forma de la foto: {foto.shape}")
print(f"tipo: {foto.dtype}")
print(f"números: {foto.size}")
print(f"píxel de la fila 100, columna 300: {foto[100, 300].tolist()}")
print(f"media de rojo, verde y azul: {[round(v) for v in colores.tolist()]}")
print(f"forma de la miniatura: {miniatura.shape}")
print(f"primer píxel de la miniatura: {miniatura[0, 0].tolist()}")
