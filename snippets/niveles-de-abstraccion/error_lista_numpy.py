# Falla a propósito: multiplica dos listas
# como si fueran vectores.
entrada = [1.0, 2.0, 3.0]
pesos = [0.5, -0.2, 0.4]

productos = pesos * entrada
