import numpy as np

notas = np.array([
    # Sofía: tres exámenes
    [6.0, 8.0, 10.0],
    # Tomás
    [5.0, 6.0, 7.0],
    # Inés
    [10.0, 4.0, 7.0],
])

# Tu turno: resta a cada alumno su propia
# media.
medias = notas.mean(axis=0)
sobre_su_media = notas - medias

print(f"medias: {medias.reshape(-1).tolist()}")
print(f"sobre su media: {sobre_su_media.tolist()}")
print(f"suma de cada alumno: {sobre_su_media.sum(axis=1).tolist()}")
