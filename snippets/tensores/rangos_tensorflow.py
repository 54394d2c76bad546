import tensorflow as tf

# Cada corchete de más añade un eje.
datos = {
    "temperatura": tf.constant(14.5),
    "lluvia": tf.constant([8.0, 0.0, 5.5]),
    "tabla": tf.constant([
        [8.0, 0.0, 5.5],
        [3.5, 9.0, 0.0],
    ]),
    "foto": tf.constant([
        [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]],
        [[0.0, 0.0, 1.0], [1.0, 1.0, 1.0]],
    ]),
}

for nombre, x in datos.items():
    print(f"{nombre}: {x.numpy().tolist()}")
    print(f"rango de {nombre}: {x.ndim}")
    print(f"forma de {nombre}: {tuple(x.shape)}")
    print(f"elementos de {nombre}: {tf.size(x).numpy()}")
