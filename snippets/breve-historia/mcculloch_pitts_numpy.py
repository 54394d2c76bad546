import numpy as np

# Todas las combinaciones de dos señales:
# 1 es disparar; 0, callar.
p = np.array([0, 0, 1, 1])
q = np.array([0, 1, 0, 1])
nada = 0 * p


def neurona(empuja, frena, umbral):
    # Dispara si empujan bastantes
    # y ni una sola frena.
    dispara = (empuja >= umbral) & (frena == 0)
    return dispara.astype(int)


print("p Y q:", neurona(p + q, nada, 2).tolist())
print("p O q:", neurona(p + q, nada, 1).tolist())
print("NO p:", neurona(nada, p, 0).tolist())

# Una red de dos pisos: abajo, cada neurona
# busca una señal sin la otra.
solo_p = neurona(p, q, 1)
solo_q = neurona(q, p, 1)
print("solo p:", solo_p.tolist())
print("solo q:", solo_q.tolist())
solo_una = neurona(solo_p + solo_q, nada, 1)
print("solo una:", solo_una.tolist())
