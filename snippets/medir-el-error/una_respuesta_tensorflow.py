import tensorflow as tf

# Minutos de cinco viajes; el último, el
# día de la huelga.
tardo = tf.constant([8.0, 9.0, 10.0, 11.0, 42.0])

sin_signo = []
al_cuadrado = []
candidatos = range(8, 43)
for candidato in candidatos:
    error = candidato - tardo
    sin_signo.append(float(tf.reduce_mean(abs(error))))
    al_cuadrado.append(float(tf.reduce_mean(error * error)))

mejor = sin_signo.index(min(sin_signo))
print("mejor sin signo:", candidatos[mejor])
mejor = al_cuadrado.index(min(al_cuadrado))
print("mejor al cuadrado:", candidatos[mejor])
