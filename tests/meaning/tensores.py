"""What the examples of the tensors lesson claim, in literal values."""

from profundo.content.outputs import Output


def rangos(out: Output) -> None:
    """Each nested bracket adds an axis, and the shape has a size for each."""
    names = ["temperatura", "lluvia", "tabla", "foto"]
    assert [out[f"rango de {name}"] for name in names] == ["0", "1", "2", "3"]
    assert [out[f"forma de {name}"] for name in names] == ["()", "(3,)", "(2, 3)", "(2, 2, 3)"]


def tipos_por_defecto(out: Output) -> None:
    """NumPy takes int64 and float64, PyTorch int64 and float32, TensorFlow int32 and float32; all obey."""
    expected = {
        "numpy": ("int64", "float64", "float32"),
        "pytorch": ("torch.int64", "torch.float32", "torch.float32"),
        "tensorflow": ("<dtype: 'int32'>", "<dtype: 'float32'>", "<dtype: 'float32'>"),
    }
    assert out.library is not None
    labels = ["tipo de los enteros", "tipo de los reales", "tipo pedido"]
    assert tuple(out[label] for label in labels) == expected[out.library]
    assert out["valores"] == "[8.0, 0.0, 5.0]"


def crear(out: Output) -> None:
    """A shape is enough to create a tensor of zeros, of ones or of any value."""
    assert out["ceros"] == "[[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]"
    assert out["unos"] == "[1.0, 1.0, 1.0]"
    assert out["medios"] == "[[0.5, 0.5], [0.5, 0.5]]"


def indices(out: Output) -> None:
    """Rows, columns, slices and negatives; a number drops the axis and a slice keeps it."""
    assert out["Quito, miércoles"] == "5.5"
    assert out["fila de Bogotá"] == "[3.5, 9.0, 0.0, 4.0]"
    assert out["columna del martes"] == "[0.0, 9.0, 1.5]"
    assert out["último día"] == "[2.0, 4.0, 6.0]"
    assert out["trozo"] == "[[0.0, 5.5], [9.0, 0.0]]"
    assert out["forma con número"] == "(4,)"
    assert out["forma con trozo"] == "(1, 4)"


def modificar(out: Output) -> None:
    """One element changes in place, then a row; the rest stays."""
    assert out["tras cambiar un dato"] == "[[0.0, 0.0, 9.5], [0.0, 0.0, 0.0]]"
    assert out["tras cambiar una fila"] == "[[0.0, 0.0, 9.5], [4.0, 4.0, 4.0]]"


def vista(out: Output) -> None:
    """Writing in a row changes the table it was taken from."""
    assert out["lluvia"] == "[[99.0, 0.0, 5.5], [3.5, 9.0, 0.0]]"


def copia(out: Output) -> None:
    """Writing in a copy leaves the original alone."""
    assert out["quito"] == "[99.0, 0.0, 5.5]"
    assert out["lluvia"] == "[[8.0, 0.0, 5.5], [3.5, 9.0, 0.0]]"


def convertir(out: Output) -> None:
    """NumPy's float64 travels with the data, to PyTorch too, until another type is asked for."""
    assert out["tipo al llegar"] == "float64"
    assert out["tipo pedido"] == "float32"


def compartir(out: Output) -> None:
    """``from_numpy`` and PyTorch's ``.numpy()`` share memory; ``torch.tensor`` and TensorFlow's ``.numpy()`` copy."""
    if out.library == "pytorch":
        assert out["con from_numpy"] == "[1.0, 9.0, 6.0]"
        assert out["con tensor"] == "[7.5, 9.0, 6.0]"
        assert out["pesos, tras cambiar el array"] == "[1.0, 0.25]"
    else:
        assert out["array"] == "[1.0, 0.25]"
        assert out["pesos, tras cambiar el array"] == "[0.5, 0.25]"


def mezclar_tipos(out: Output) -> None:
    """Integers become reals in the sum; a real stored among integers loses its decimals."""
    assert out["suma"] == "[12.5, 6.25]"
    assert out["precios"] == "[9, 6]"


def prediccion(out: Output) -> None:
    """A number drops its axis, a slice keeps it with its own size."""
    assert out["una foto"] == "(32, 48, 3)"
    assert out["un color de una foto"] == "(32, 48)"
    assert out["una fila de cada foto"] == "(8, 48, 3)"
    assert out["un recorte de la última"] == "(5, 48, 3)"


def lista_irregular(out: Output) -> None:
    """A row with a missing value is refused by the three libraries."""
    essential = {
        "numpy": "inhomogeneous shape after 1 dimensions. The detected shape was (2,)",
        "pytorch": "expected sequence of length 3 at dim 1 (got 2)",
        "tensorflow": "non-rectangular Python sequence",
    }
    assert out.library is not None
    assert essential[out.library] in out["ValueError"]


def tipos_distintos(out: Output) -> None:
    """TensorFlow does not add int32 to float32."""
    essential = "input #1(zero-based) was expected to be a int32 tensor but is a float tensor [Op:AddV2]"
    assert essential in out["InvalidArgumentError"]


def asignar(out: Output) -> None:
    """A TensorFlow tensor refuses item assignment."""
    assert "EagerTensor' object does not support item assignment" in out["TypeError"]


def ejercicio_1(out: Output) -> None:
    """A number takes its axis away, and a slice keeps it."""
    assert out["una foto"] == "(28, 20)"
    assert out["columna 5 de cada foto"] == "(10, 28)"
    assert out["de la 2 a la 4"] == "(3, 28, 20)"
    assert out["última fila de la última"] == "(20,)"


def ejercicio_2(out: Output) -> None:
    """The starter takes the third student's row and the wrong corner."""
    assert out["tercer examen"] == "[8.0, 4.5, 7.5, 10.0]"
    assert out["final"] == "[[7.5, 9.0], [5.0, 6.5]]"


def ejercicio_2_solucion(out: Output) -> None:
    """The third column, and the bottom right corner."""
    assert out["tercer examen"] == "[6.0, 9.5, 7.5]"
    assert out["final"] == "[[9.5, 7.0], [7.5, 10.0]]"


def ejercicio_3(out: Output) -> None:
    """With ``=`` both names are the same data, so both change."""
    assert out["original"] == "[4.0, 6.5, 8.0]"
    assert out["corregido"] == "[4.0, 6.5, 8.0]"


def ejercicio_3_solucion(out: Output) -> None:
    """Only the copy changes."""
    assert out["original"] == "[4.0, 6.0, 8.0]"
    assert out["corregido"] == "[4.0, 6.5, 8.0]"
