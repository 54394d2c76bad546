import tensorflow as tf

# Tres cafés: Chiapas, Huila y Antigua.
kilos = tf.constant([2.0, 0.5, 4.0])
# Precio por kilo.
precios = tf.constant([8.0, 12.0, 6.0])

# El primero por el primero, y así todos.
coste = kilos * precios
# Un número suelto se usa con todos.
con_envio = coste + 1.5

print(f"coste: {coste.numpy().tolist()}")
print(f"con envío: {con_envio.numpy().tolist()}")
print(f"a medias: {(con_envio / 2.0).numpy().tolist()}")
print(f"cuesta más de 17: {(con_envio > 17.0).numpy().tolist()}")
print(f"pedido mínimo: {tf.maximum(con_envio, 15.0).numpy().tolist()}")
