import tensorflow as tf

z = tf.constant([-2.0, -1.0, 0.0, 1.0, 2.0])

silu = tf.nn.silu(z)
gelu = tf.nn.gelu(z)
otra = tf.nn.gelu(z, approximate=True)

print("SiLU:", [round(v, 4) for v in silu.numpy().tolist()])
print("GELU:", [round(v, 4) for v in gelu.numpy().tolist()])
print("GELU aproximada:", [round(v, 4) for v in otra.numpy().tolist()])
