"""What the examples of the tensor operations lesson claim, in literal values."""

from profundo.content.outputs import Output


def difusion(out: Output) -> None:
    """A row serves every row, a column serves every column, and both together make a table."""
    assert out["corregida"] == "[[8.5, 0.0, 6.5], [4.0, 9.0, 1.0]]"
    assert out["litros"] == "[[80.0, 0.0, 55.0], [70.0, 180.0, 0.0]]"
    assert out["de más"] == "[[5.0, 0.0, 10.0], [10.0, 0.0, 20.0]]"


def reducir(out: Output) -> None:
    """The axis asked for disappears, or stays with size 1, and then it can be subtracted."""
    assert out["media de cada examen"] == "[6.0, 7.5, 7.0, 7.5]"
    assert out["media de cada alumno"] == "[8.0, 6.0]"
    assert out["mejor examen de cada alumno"] == "[3, 2]"
    assert out["forma sin conservar el eje"] == "(2,)"
    assert out["forma al conservarlo"] == "(2, 1)"
    assert out["sobre su media"] == "[[-1.0, 1.0, -2.0, 2.0], [-1.0, 0.0, 2.0, -1.0]]"


def media_de_enteros(out: Output) -> None:
    """TensorFlow's mean of integers is an integer: 26 / 4 is 6, and not 6.5."""
    assert out["media de cada alumno"] == ("[8, 6]" if out.library == "tensorflow" else "[8.0, 6.5]")


def producto(out: Output) -> None:
    """Rows by columns: 2·8 + 0·6.5 + 1·10 = 26; the inner sizes disappear, so the order shows in the shape."""
    assert out.number("Lucía en la tienda A") == 26.0
    assert out["costo"] == "[[26.0, 29.0], [27.5, 24.0]]"
    assert out["forma al revés"] == "(3, 3)"


def reordenar(out: Output) -> None:
    """Reshape and transpose give the same shape and different tables."""
    assert out["cambiada"] == "[[7.0, 9.0], [6.0, 5.0], [8.0, 10.0]]"
    assert out["traspuesta"] == "[[7.0, 5.0], [9.0, 8.0], [6.0, 10.0]]"


def unir(out: Output) -> None:
    """Concatenating lengthens an axis; stacking adds one."""
    assert out["seis días"] == "[[8.0, 0.0, 5.5, 2.0, 1.5, 7.0], [3.5, 9.0, 0.0, 4.0, 0.0, 6.5]]"
    assert out["forma del lote"] == "(2, 2, 3)"


def prediccion(out: Output) -> None:
    """One of each: broadcasting, reductions, product."""
    assert out["columna * fila"] == "[[10.0, 20.0, 30.0], [20.0, 40.0, 60.0]]"
    assert out["media en el eje 0"] == "(3,)"
    assert out["media que conserva el 1"] == "(5, 1)"
    assert out["notas @ traspuesta"] == "(5, 5)"


def error_difusion(out: Output) -> None:
    """Sizes 3 and 2 on the last axis do not broadcast."""
    essential = {
        "numpy": ("ValueError", "could not be broadcast together with shapes (2,3) (2,)"),
        "pytorch": ("RuntimeError", "tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1"),
        "tensorflow": ("InvalidArgumentError", "Incompatible shapes: [2,3] vs. [2] [Op:Mul]"),
    }
    _fails_with(out, essential)


def error_producto(out: Output) -> None:
    """The inner sizes, 3 and 2, are different."""
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
    assert out["resta"] == "[[0.0, -3.0, -6.0], [3.0, 0.0, -3.0], [6.0, 3.0, 0.0]]"
    assert out.number("error medio") == round(24 / 9, 2) == 2.67
    assert out.number("error medio bien hecho") == 0.0


def ejercicio_1(out: Output) -> None:
    """The row is repeated, the axes go or stay with size 1, and the inner sizes go."""
    assert out["notas + ajuste"] == "(5, 4)"
    assert out["media en el eje 1"] == "(5,)"
    assert out["media que conserva el 0"] == "(1, 4)"
    assert out["notas @ pesos"] == "(5, 2)"


def ejercicio_2(out: Output) -> None:
    """The starter subtracts the mean of each exam, and in a square table nothing complains."""
    assert out["medias"] == "[7.0, 6.0, 8.0]"
    assert out["suma de cada alumno"] == "[3.0, -3.0, 0.0]"


def ejercicio_2_solucion(out: Output) -> None:
    """With each student's own mean, every row adds up to zero."""
    assert out["medias"] == "[[8.0], [6.0], [7.0]]"
    assert out["suma de cada alumno"] == "[0.0, 0.0, 0.0]"


def ejercicio_3(out: Output) -> None:
    """Reshaping the prices fits and charges the wrong coffee."""
    assert out["por café"] == "[[8.0, 6.5], [10.0, 9.0], [5.0, 11.0]]"
    assert out["costo"] == "[[21.0, 24.0], [38.0, 33.5]]"


def ejercicio_3_solucion(out: Output) -> None:
    """Transposing gives the costs of the lesson's example."""
    assert out["por café"] == "[[8.0, 9.0], [6.5, 5.0], [10.0, 11.0]]"
    assert out["costo"] == "[[26.0, 29.0], [27.5, 24.0]]"


def figura(out: Output) -> None:
    assert out["forma"] == "(4, 3)"
