import torch

# Viajes: metros y soles. El modelo no
# sabe que están en unidades tan distintas.
metros = torch.tensor([1000.0, 2000.0, 4000.0, 5000.0])
soles = torch.tensor([3.5, 4.5, 6.5, 7.5])


def entrena(x, lr):
    w = torch.tensor(0.0, requires_grad=True)
    b = torch.tensor(0.0, requires_grad=True)
    descenso = torch.optim.SGD([w, b], lr=lr)
    for _ in range(21):
        descenso.zero_grad()
        error = w * x + b - soles
        perdida = (error * error).mean()
        perdida.backward()
        descenso.step()
    return perdida.item(), (error + soles).tolist()


# Con una tasa mayor, la primera diverge.
perdida, prediccion = entrena(metros, 0.00000008)
print(f"pérdida en metros: {perdida:.4f}")
print("predicción en metros:", [round(p, 2) for p in prediccion])
centrados = (metros - metros.mean()) / metros.std(correction=0)
perdida, prediccion = entrena(centrados, 0.1)
print(f"pérdida en su escala: {perdida:.4f}")
print("predicción en su escala:", [round(p, 2) for p in prediccion])
