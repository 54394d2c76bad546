import tensorflow as tf

# Lo que da la última capa para el Cusco:
# grados, helada y sol, nubes o lluvia.
grados = tf.constant([-3.0])
helada = tf.constant([2.0])
cielo = tf.constant([1.0, 0.0, -1.0])

# Tu turno: corrige lo que lo necesite.
grados = tf.sigmoid(grados)
helada = tf.sigmoid(helada)
cielo = tf.sigmoid(cielo)

print("grados:", [round(v, 3) for v in grados.numpy().tolist()])
print("helada:", [round(v, 3) for v in helada.numpy().tolist()])
print("cielo:", [round(v, 3) for v in cielo.numpy().tolist()])
