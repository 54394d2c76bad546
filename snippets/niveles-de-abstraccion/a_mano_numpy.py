# Python puro: ninguna biblioteca,
# cada cuenta a la vista.
entrada = [1.0, 2.0, 3.0]
pesos = [0.5, -0.2, 0.4]
sesgo = 0.8

z = sesgo
for i in range(len(entrada)):
    z = z + pesos[i] * entrada[i]
    print(f"tras la entrada {i + 1}: {z:.1f}")

print(f"salida: {z:.1f}")
