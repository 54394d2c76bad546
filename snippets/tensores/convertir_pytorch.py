import tensorflow as tf
import torch

# NumPy no calcula nada aquí: es el puente
# entre las dos bibliotecas.
notas = [[7.5, 9.0], [6.0, 8.5]]
en_tensorflow = tf.constant(notas, dtype=tf.float64)
puente = en_tensorflow.numpy()
en_pytorch = torch.tensor(puente)
ligero = en_pytorch.to(torch.float32)

print(f"puente: {type(puente).__name__}")
print(f"tipo al llegar: {str(en_pytorch.dtype).removeprefix('torch.')}")
print(f"tipo pedido: {str(ligero.dtype).removeprefix('torch.')}")
print(f"valores: {ligero.tolist()}")
