import tensorflow as tf

# Minutos que tardó el bus en Montevideo
# y los que habían anunciado dos personas.
tardo = tf.constant([6.0, 10.0, 14.0, 10.0])
ana = tf.constant([10.0, 6.0, 18.0, 6.0])
luis = tf.constant([7.0, 11.0, 15.0, 11.0])

for nombre, anuncio in [("Ana", ana), ("Luis", luis)]:
    error = anuncio - tardo
    print(f"errores de {nombre}:", error.numpy().tolist())
    print(f"media de {nombre}:", float(tf.reduce_mean(error)))
    print(f"sin signo, {nombre}:", float(tf.reduce_mean(abs(error))))
    cuadrados = error * error
    print(f"al cuadrado, {nombre}:", float(tf.reduce_mean(cuadrados)))
