import tensorflow as tf

trazados = []


def area(lado):
    # Python solo pasa por aquí al trazar.
    trazados.append(lado)
    return lado * lado


compilada = tf.function(area)
lados = tf.constant([2.0, 3.0, 4.0])
for lado in lados:
    resultado = compilada(lado)
print("trazados con tres números:", len(trazados))
print(f"último resultado: {resultado:.1f}")

# Con otra forma hay que volver a trazar.
resultados = compilada(tf.constant([5.0, 6.0]))
print("trazados con una lista más:", len(trazados))
print("resultados:", resultados.numpy().tolist())
