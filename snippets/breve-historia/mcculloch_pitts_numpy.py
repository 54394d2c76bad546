import numpy as np

# Todas las combinaciones de dos señales:
# 1 es disparar; 0, callar.
p = np.array([0, 0, 1, 1])
q = np.array([0, 1, 0, 1])

# Una pide las dos señales; otra, alguna.
las_dos = (p + q >= 2).astype(int)
alguna = (p + q >= 1).astype(int)
# Dos pisos: abajo, cada neurona suma una
# señal y resta la otra.
solo_p = (p - q >= 1).astype(int)
solo_q = (q - p >= 1).astype(int)
solo_una = (solo_p + solo_q >= 1).astype(int)

print("Y:", las_dos.tolist())
print("O:", alguna.tolist())
print("XOR:", solo_una.tolist())
