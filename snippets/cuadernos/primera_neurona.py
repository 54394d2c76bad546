# %% [markdown]
# # Cuaderno: tu primera neurona
#
# Este cuaderno se lee de arriba abajo: cada celda usa lo que dejó la anterior. Reúne en una página lo que
# cuentan las lecciones [De la neurona biológica a la artificial](../../neuronas/neurona/) y
# [ReLU](../../activaciones/relu/). Puedes descargarlo, abrirlo en Jupyter o en Colab y cambiar lo que quieras.
#
# Una neurona mira tres medidas de una tarde en Oaxaca y decide cuánto regar una maceta.

# %%
import numpy as np

# Horas de sol, litros de lluvia, viento.
entrada = np.array([3.0, 0.5, 2.0])
pesos = np.array([0.4, -0.6, 0.2])
sesgo = -0.5

# %% [markdown]
# El sol y el viento piden agua: sus pesos son positivos. La lluvia la ahorra: su peso es negativo. Cada
# entrada se multiplica por su peso.

# %%
print("entradas ponderadas:", np.round(entrada * pesos, 2).tolist())

# %% [markdown]
# La neurona suma esos productos y añade el sesgo. El producto escalar, `@`, multiplica y suma de una vez.

# %%
z = entrada @ pesos + sesgo
print(f"z: {z:.2f}")

# %% [markdown]
# No se puede regar una cantidad negativa. ReLU deja pasar los positivos sin cambiarlos y convierte los
# negativos en 0.

# %%
def relu(z):
    return np.maximum(0.0, z)


print(f"litros: {relu(z):.2f}")

# %% [markdown]
# La misma neurona, otra tarde: llueve mucho y hace poco sol.

# %%
lluviosa = np.array([1.0, 2.5, 1.0])

# %% [markdown]
# **Predice antes de seguir**: ¿regará? Haz la cuenta en un papel: tres productos, su suma y el sesgo.

# %%
print(f"z: {lluviosa @ pesos + sesgo:.2f}")
print(f"litros: {relu(lluviosa @ pesos + sesgo):.2f}")

# %% [markdown]
# PyTorch y Keras, que aquí funciona sobre TensorFlow, traen la misma cuenta hecha. Sus capas nacen con pesos al
# azar: los cambiamos por los nuestros, y las tres bibliotecas dan el mismo número.

# %%
import torch

capa = torch.nn.Linear(3, 1)
with torch.no_grad():
    capa.weight.copy_(torch.tensor([[0.4, -0.6, 0.2]]))
    capa.bias.fill_(-0.5)
    litros = torch.relu(capa(torch.tensor([3.0, 0.5, 2.0])))
print(f"litros: {litros.item():.2f}")

# %%
import keras
import numpy as np

neurona = keras.layers.Dense(1, activation="relu")
neurona.build((None, 3))
neurona.set_weights([
    np.array([[0.4], [-0.6], [0.2]]),
    np.array([-0.5]),
])
litros = neurona(np.array([[3.0, 0.5, 2.0]]))
print(f"litros: {float(litros[0, 0]):.2f}")
