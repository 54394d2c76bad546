import torch

# Las dos están en una zona plana.
z_sigmoide = torch.tensor(6.0, dtype=torch.float64, requires_grad=True)
z_relu = torch.tensor(-6.0, dtype=torch.float64, requires_grad=True)
lr = 1.0
print(f"z al empezar: {z_sigmoide.item()} y {z_relu.item()}")

for paso in range(601):
    sigmoide = torch.sigmoid(z_sigmoide)
    relu = torch.relu(z_relu)
    # Una, a 0; la otra, a 1.
    perdida = sigmoide**2 + (relu - 1.0) ** 2
    if paso in (0, 100, 600):
        print(f"sigmoide en el paso {paso}: {sigmoide.item():.4f}")
        print(f"ReLU en el paso {paso}: {relu.item():.4f}")
        print(f"pérdida en el paso {paso}: {perdida.item():.4f}")
    perdida.backward()
    with torch.no_grad():
        for z in (z_sigmoide, z_relu):
            z -= lr * z.grad
            # Se vuelve a empezar de cero.
            z.grad = None
