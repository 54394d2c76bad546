import torch

# Minutos de cinco viajes; el último, el
# día de la huelga.
tardo = torch.tensor([8.0, 9.0, 10.0, 11.0, 42.0])

sin_signo = []
al_cuadrado = []
candidatos = range(8, 43)
for candidato in candidatos:
    error = candidato - tardo
    sin_signo.append(float(abs(error).mean()))
    al_cuadrado.append(float((error * error).mean()))

mejor = sin_signo.index(min(sin_signo))
print("mejor sin signo:", candidatos[mejor])
mejor = al_cuadrado.index(min(al_cuadrado))
print("mejor al cuadrado:", candidatos[mejor])
