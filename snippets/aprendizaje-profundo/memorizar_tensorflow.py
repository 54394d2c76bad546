# Falla a propósito: quien solo memoriza no
# sabe responder a lo nuevo.
import tensorflow as tf

humedad = tf.constant(
    [45, 52, 58, 63, 66, 70, 73, 77, 84, 90],
)
llovio = tf.constant(
    [0, 0, 0, 0, 1, 0, 0, 1, 1, 1],
)
print("humedad:", humedad.numpy().tolist())
print("llovió:", llovio.numpy().tolist())

for consulta in (84, 68):
    # Busca los días idénticos y copia la
    # respuesta del primero.
    iguales = tf.where(humedad == consulta)[:, 0]
    print(f"días iguales a {consulta}:", len(iguales))
    print(f"respuesta para {consulta}:", int(llovio[iguales[0]]))
