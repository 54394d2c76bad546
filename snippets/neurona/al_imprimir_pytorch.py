import torch

neurona = torch.nn.Linear(3, 1)
neurona.load_state_dict({
    "weight": torch.tensor([[0.5, -0.2, 0.4]]),
    "bias": torch.tensor([0.8]),
})

print("capa:", neurona)
print("pesos:", neurona.weight)
print("sesgo:", neurona.bias)
