import tensorflow as tf
import torch

# NumPy no calcula nada aquí: es el puente
# entre las dos bibliotecas.
notas = [[7.5, 9.0], [6.0, 8.5]]
en_pytorch = torch.tensor(notas, dtype=torch.float64)
puente = en_pytorch.numpy()
en_tensorflow = tf.constant(puente)
ligero = tf.cast(en_tensorflow, tf.float32)

print(f"puente: {type(puente).__name__}")
print(f"tipo al llegar: {en_tensorflow.dtype.name}")
print(f"tipo pedido: {ligero.dtype.name}")
print(f"valores: {ligero.numpy().tolist()}")
