import torch

vocabulario = ["otra", "café", "mate", "té"]
numero = {palabra: posicion for posicion, palabra in enumerate(vocabulario)}
pedido = ["té", "café", "tereré"]
enteros = torch.tensor([numero.get(palabra, 0) for palabra in pedido])

# Se puede hacer; no quiere decir nada.
media = enteros[:2].float().mean()
# Una casilla por palabra: un 1, lo demás 0.
casillas = torch.nn.functional.one_hot(enteros, num_classes=4).float()
parecidos = casillas @ casillas.T

print(f"enteros: {enteros.tolist()}")
print(f"la media de té y café: {vocabulario[int(media)]}")
print(f"casillas: {casillas.tolist()}")
print(f"parecidos: {parecidos.tolist()}")
