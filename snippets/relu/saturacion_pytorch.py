import torch


def pendiente(funcion, valor, veces=1):
    z = torch.tensor(
        valor,
        dtype=torch.float64,
        requires_grad=True,
    )
    a = z
    for _ in range(veces):
        a = funcion(a)
    a.backward()
    return z.grad.item()


for z in (0.0, 2.0, 5.0, 10.0):
    print(f"sigmoide en {z:g}: {pendiente(torch.sigmoid, z):.6f}")
    print(f"ReLU en {z:g}: {pendiente(torch.relu, z):.6f}")

# Diez neuronas en fila, con peso 1 y
# sesgo 0: las pendientes se multiplican.
producto_sigmoide = pendiente(torch.sigmoid, 2.0, veces=10)
producto_relu = pendiente(torch.relu, 2.0, veces=10)
print(f"producto de diez sigmoides: {producto_sigmoide:.1e}")
print(f"producto de diez ReLU: {producto_relu:.1e}")
