# Falla a propósito: quien solo memoriza no sabe responder a lo nuevo.
import torch

humedad = torch.tensor([45, 52, 58, 63, 66, 70, 73, 77, 84, 90])
llovio = torch.tensor([0, 0, 0, 0, 1, 0, 0, 1, 1, 1])

for consulta in (84, 68):
    # Busca un día idéntico y copia su respuesta.
    dia = torch.where(humedad == consulta)[0][0]
    print(f"respuesta para {consulta}:", int(llovio[dia]))
