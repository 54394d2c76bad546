import numpy as np

# Filas: Sofía, Tomás e Inés.
# Columnas: tres exámenes.
notas = np.array([
    [6.0, 8.0, 10.0],
    [5.0, 6.0, 7.0],
    [10.0, 4.0, 7.0],
])

# El eje 1 recorre los exámenes: queda una
# media por alumno. Y va en columna, (3, 1),
# para restarse a toda su fila.
medias = notas.mean(axis=1, keepdims=True)
sobre_su_media = notas - medias
suma = sobre_su_media.sum(axis=1)

print("medias:", medias.tolist())
print("suma de cada alumno:", suma.tolist())
