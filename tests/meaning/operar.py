"""What the examples of the tensor operations lesson claim, in literal values."""

from profundo.content.outputs import Output


def elementos(out: Output) -> None:
    """Each element with its partner; a single number goes with all of them; a comparison gives booleans."""
    assert out["coste"] == "[16.0, 6.0, 24.0]"
    assert out["con envío"] == "[17.5, 7.5, 25.5]"
    assert out["a medias"] == "[8.75, 3.75, 12.75]"
    assert out["cuesta más de 17"] == "[True, False, True]"
    assert out["pedido mínimo"] == "[17.5, 15.0, 25.5]"


def difusion(out: Output) -> None:
    """A row serves every row, a column serves every column, and both together make a table."""
    assert out["forma de lluvia"] == "(2, 3)"
    assert out["forma de ajuste"] == "(3,)"
    assert out["forma de columna"] == "(2, 1)"
    assert out["corregida"] == "[[8.5, 0.0, 6.5], [4.0, 9.0, 1.0]]"
    assert out["litros"] == "[[80.0, 0.0, 55.0], [70.0, 180.0, 0.0]]"
    assert out["de más"] == "[[5.0, 0.0, 10.0], [10.0, 0.0, 20.0]]"
    results = ["corregida", "litros", "columna por fila"]
    assert [out[f"forma de {name}"] for name in results] == ["(2, 3)"] * 3


def reducir(out: Output) -> None:
    """The axis asked for disappears, or stays with size 1, and then it can be subtracted."""
    assert out["media de todo"] == "7.0"
    assert out["media de cada examen"] == "[6.0, 7.5, 7.0, 7.5]"
    assert out["media de cada alumno"] == "[8.0, 6.0]"
    assert out["puntos de cada alumno"] == "[32.0, 24.0]"
    assert out["mejor nota de cada examen"] == "[7.0, 9.0, 8.0, 10.0]"
    assert out["forma sin conservar el eje"] == "(2,)"
    assert out["forma al conservarlo"] == "(2, 1)"
    assert out["sobre su media"] == "[[-1.0, 1.0, -2.0, 2.0], [-1.0, 0.0, 2.0, -1.0]]"


def devuelve(out: Output) -> None:
    """PyTorch's ``max`` also says where; TensorFlow's mean of integers is an integer."""
    expected = {
        "numpy": ("máximo: array([10,  8])", "media: array([8. , 6.5])", "media de Mateo: 6.5"),
        "pytorch": (
            "máximo: torch.return_types.max(",
            "values=tensor([10,  8]),",
            "indices=tensor([3, 2]))",
            "media: tensor([8.0000, 6.5000])",
            "media de Mateo: 6.5",
        ),
        "tensorflow": (
            "máximo: <tf.Tensor: shape=(2,), dtype=int32, numpy=array([10,  8], dtype=int32)>",
            "media: <tf.Tensor: shape=(2,), dtype=int32, numpy=array([8, 6], dtype=int32)>",
            "media de Mateo: 6",
        ),
    }
    assert out.library is not None
    assert out.lines == ("notas: [[7, 9, 6, 10], [5, 6, 8, 7]]", *expected[out.library])


def producto(out: Output) -> None:
    """Rows by columns; the inner sizes disappear; the order and the batch axis show in the shape."""
    assert out["coste"] == "[[26.0, 29.0], [27.5, 24.0]]"
    assert out.number("primera casilla a mano") == 26.0
    assert out["forma de kilos @ precios"] == "(2, 2)"
    assert out["forma de precios @ kilos"] == "(3, 3)"
    assert out["forma con lote"] == "(52, 2, 2)"


def reordenar(out: Output) -> None:
    """Reshape and transpose give the same shape and different tables."""
    assert out["forma cambiada"] == out["forma traspuesta"] == "(3, 2)"
    assert out["cambiada"] == "[[7.0, 9.0], [6.0, 5.0], [8.0, 10.0]]"
    assert out["traspuesta"] == "[[7.0, 5.0], [9.0, 8.0], [6.0, 10.0]]"
    assert out["aplanada"] == "[7.0, 9.0, 6.0, 5.0, 8.0, 10.0]"
    assert out["forma con -1"] == "(3, 2)"


def unir(out: Output) -> None:
    """Concatenating lengthens an axis; stacking adds one."""
    assert out["seguidas"] == "[8.0, 0.0, 5.5, 3.5, 9.0, 0.0]"
    assert out["apiladas"] == "[[8.0, 0.0, 5.5], [3.5, 9.0, 0.0]]"
    assert out["forma con más días"] == "(2, 10)"
    assert out["forma de dos tablas apiladas"] == "(2, 2, 7)"


def prediccion(out: Output) -> None:
    """One of each: broadcasting, reductions, product, reshape, concatenation."""
    assert out["columna * fila"] == "[[10.0, 20.0, 30.0], [20.0, 40.0, 60.0]]"
    assert out["suma en el eje 0"] == "(3,)"
    assert out["suma que conserva el 1"] == "(5, 1)"
    assert out["notas @ traspuesta"] == "(5, 5)"
    assert out["con reshape(-1)"] == "(15,)"
    assert out["fotos concatenadas"] == "(16, 32, 48, 3)"


def error_difusion(out: Output) -> None:
    """Sizes 3 and 2 on the last axis do not broadcast."""
    assert out["lluvia"] == "[[8.0, 0.0, 5.5], [3.5, 9.0, 0.0]]"
    assert out["tejados"] == "[10.0, 20.0]"
    assert out["forma de lluvia"] == "(2, 3)"
    assert out["forma de tejados"] == "(2,)"
    essential = {
        "numpy": ("ValueError", "could not be broadcast together with shapes (2,3) (2,)"),
        "pytorch": ("RuntimeError", "tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1"),
        "tensorflow": ("InvalidArgumentError", "Incompatible shapes: [2,3] vs. [2] [Op:Mul]"),
    }
    _fails_with(out, essential)


def error_producto(out: Output) -> None:
    """The inner sizes, 3 and 2, are different."""
    assert out["kilos"] == "[[2, 0, 1], [1, 3, 0]]"
    assert out["precios"] == "[[8, 6, 10], [9, 5, 11]]"
    assert out["forma de kilos"] == out["forma de precios"] == "(2, 3)"
    essential = {
        "numpy": ("ValueError", "mismatch in its core dimension 0"),
        "pytorch": ("RuntimeError", "mat1 and mat2 shapes cannot be multiplied (2x3 and 2x3)"),
        "tensorflow": ("InvalidArgumentError", "Matrix size-incompatible: In[0]: [2,3], In[1]: [2,3] [Op:MatMul]"),
    }
    _fails_with(out, essential)
    if out.library == "numpy":
        assert "(size 2 is different from 3)" in out["ValueError"]


def error_reshape(out: Output) -> None:
    """Ten elements do not fill a shape of fourteen."""
    assert out["lluvia"] == "[8, 0, 5, 3, 9, 0, 1, 0, 7, 6]"
    assert out["elementos"] == "10"
    essential = {
        "numpy": ("ValueError", "cannot reshape array of size 10 into shape (2,7)"),
        "pytorch": ("RuntimeError", "shape '[2, 7]' is invalid for input of size 10"),
        "tensorflow": ("InvalidArgumentError", "a tensor with 10 values, but the requested shape has 14 [Op:Reshape]"),
    }
    _fails_with(out, essential)


def _fails_with(out: Output, essential: dict[str, tuple[str, str]]) -> None:
    assert out.library is not None
    exception, message = essential[out.library]
    assert message in out[exception]


def columna_y_fila(out: Output) -> None:
    """Perfect predictions in a column, minus a row, make a table and an error that is not there."""
    assert out["forma de reales"] == "(3,)"
    assert out["forma de predichas"] == "(3, 1)"
    assert out["forma de la resta"] == "(3, 3)"
    assert out["resta"] == "[[0.0, -3.0, -6.0], [3.0, 0.0, -3.0], [6.0, 3.0, 0.0]]"
    assert out.number("error medio") == 12.0
    assert out["resta bien hecha"] == "[0.0, 0.0, 0.0]"
    assert out.number("error medio bien hecho") == 0.0


def ejercicio_1(out: Output) -> None:
    """The starter subtracts the mean of each exam, and in a square table nothing complains."""
    assert out["medias"] == "[7.0, 6.0, 8.0]"
    assert out["sobre su media"] == "[[-1.0, 2.0, 2.0], [-2.0, 0.0, -1.0], [3.0, -2.0, -1.0]]"
    assert out["suma de cada alumno"] == "[3.0, -3.0, 0.0]"


def ejercicio_1_solucion(out: Output) -> None:
    """With each student's own mean, every row adds up to zero."""
    assert out["medias"] == "[8.0, 6.0, 7.0]"
    assert out["sobre su media"] == "[[-2.0, 0.0, 2.0], [-1.0, 0.0, 1.0], [3.0, -3.0, 0.0]]"
    assert out["suma de cada alumno"] == "[0.0, 0.0, 0.0]"


def ejercicio_2(out: Output) -> None:
    """Reshaping the prices fits and charges the wrong coffee."""
    assert out["coste"] == "[[21.0, 24.0], [38.0, 33.5]]"
    assert out["lo más barato para cada uno"] == "[21.0, 33.5]"


def ejercicio_2_solucion(out: Output) -> None:
    """Transposing gives the costs of the lesson's example."""
    assert out["coste"] == "[[26.0, 29.0], [27.5, 24.0]]"
    assert out["lo más barato para cada uno"] == "[26.0, 24.0]"
