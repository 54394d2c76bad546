import torch

# Café de Chiapas: kilos comprados
# y pesos mexicanos pagados.
kilos = torch.tensor([1.0, 2.0, 3.0])
pagado = torch.tensor([210.0, 390.0, 610.0])

w = torch.tensor(0.0, requires_grad=True)
# La mitad que en la primera lección.
lr = 0.05

for vuelta in range(1, 31):
    # Vacía lo de la vuelta anterior.
    w.grad = None
    error = w * kilos - pagado
    (error * error).mean().backward()
    with torch.no_grad():
        w -= lr * w.grad
    if vuelta <= 3:
        print(f"gradiente en la vuelta {vuelta}: {w.grad:.2f}")
        print(f"precio en la vuelta {vuelta}: {w:.2f}")

print(f"gradiente en la vuelta {vuelta}: {abs(w.grad):.2f}")
print(f"precio en la vuelta {vuelta}: {w:.2f}")
