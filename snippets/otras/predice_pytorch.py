import torch

z = torch.tensor([1.0, 2.0, 4.0])
casos = {"tal cual": z, "más 10": z + 10, "por 2": z * 2}

for caso, puntuaciones in casos.items():
    reparto = torch.softmax(puntuaciones, dim=0)
    print(f"{caso}: {[round(v, 3) for v in reparto.tolist()]}")
