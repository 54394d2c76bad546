import keras
import tensorflow as tf

# Tres compras de café: lo que predice un
# modelo y lo que se pagó, en pesos.
prediccion = tf.constant([190.0, 400.0, 600.0])
pagado = tf.constant([210.0, 390.0, 610.0])

error_cuadratico = keras.losses.MeanSquaredError()
# En Keras, primero lo que debería dar.
perdida = error_cuadratico(pagado, prediccion)

print("errores:", (prediccion - pagado).numpy().tolist())
print(f"pérdida: {perdida:.1f}")
