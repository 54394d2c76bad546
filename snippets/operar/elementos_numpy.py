import numpy as np

# Tres cafés: Chiapas, Huila y Antigua.
kilos = np.array([2.0, 0.5, 4.0])
# Precio por kilo.
precios = np.array([8.0, 12.0, 6.0])

# El primero por el primero, y así todos.
coste = kilos * precios
# Un número suelto se usa con todos.
con_envio = coste + 1.5

print(f"coste: {coste.tolist()}")
print(f"con envío: {con_envio.tolist()}")
print(f"a medias: {(con_envio / 2.0).tolist()}")
print(f"cuesta más de 17: {(con_envio > 17.0).tolist()}")
print(f"pedido mínimo: {np.maximum(con_envio, 15.0).tolist()}")
