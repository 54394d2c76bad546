import tensorflow as tf

# El valle, y desde dónde se baja.
cuesta = tf.constant([0.1, 2.0])
w = tf.constant([4.0, 1.0])
velocidad = tf.constant([0.0, 0.0])
lr = 0.1

for _ in range(20):
    gradiente = 2 * cuesta * w
    # Lo que llevaba, y lo nuevo.
    velocidad = 0.9 * velocidad + gradiente
    w = w - lr * velocidad

print("pesos:", [round(v, 3) for v in w.numpy().tolist()])
print(f"pérdida: {tf.reduce_sum(cuesta * w * w):.4f}")
