import numpy as np

# Un valle: por el segundo peso la pérdida
# sube cien veces más deprisa.
cuesta = np.array([0.01, 1.0])


def entrena(paso):
    w = np.array([4.0, 1.0])
    m = v = np.array([0.0, 0.0])
    perdidas = []
    for t in range(1, 41):
        perdidas.append(float((cuesta * w * w).sum()))
        w, m, v = paso(w, 2 * cuesta * w, m, v, t)
    return perdidas


def descenso(w, g, m, v, t):
    return w - 0.9 * g, m, v


def inercia(w, g, m, v, t):
    m = 0.9 * m + g
    return w - 0.2 * m, m, v


def adam(w, g, m, v, t):
    m = 0.9 * m + 0.1 * g
    v = 0.999 * v + 0.001 * g * g
    m_justa = m / (1 - 0.9**t)
    v_justa = v / (1 - 0.999**t)
    return w - 0.3 * m_justa / (v_justa**0.5 + 1e-8), m, v


pasos = {"descenso": descenso, "inercia": inercia, "Adam": adam}
for nombre, paso in pasos.items():
    perdidas = entrena(paso)[::5]
    print(f"{nombre}:", [round(p, 3) for p in perdidas])
