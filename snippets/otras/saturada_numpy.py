import numpy as np

# Las dos están en una zona plana.
z_sigmoide, z_relu = 6.0, -6.0
lr = 1.0
print(f"z al empezar: {z_sigmoide} y {z_relu}")

for paso in range(601):
    sigmoide = 1.0 / (1.0 + np.exp(-z_sigmoide))
    relu = np.maximum(0.0, z_relu)
    error = relu - 1.0
    # Una, a 0; la otra, a 1.
    perdida = sigmoide**2 + error**2
    if paso in (0, 100, 600):
        print(f"sigmoide en el paso {paso}: {sigmoide:.4f}")
        print(f"ReLU en el paso {paso}: {relu:.4f}")
        print(f"pérdida en el paso {paso}: {perdida:.4f}")
    z_sigmoide -= lr * 2.0 * sigmoide * sigmoide * (1.0 - sigmoide)
    z_relu -= lr * 2.0 * error * float(z_relu > 0)
