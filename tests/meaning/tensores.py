"""What the examples of the tensors lesson claim, in literal values."""

from profundo.content.outputs import Output

NOTAS = "[[7.5, 9.0, 6.0, 8.5], [5.0, 6.5, 9.5, 7.0], [8.0, 4.5, 7.5, 10.0]]"


def rangos(out: Output) -> None:
    """Each nested bracket adds an axis; the elements are the product of the shape."""
    assert out["temperatura"] == "14.5"
    assert out["lluvia"] == "[8.0, 0.0, 5.5]"
    assert out["tabla"] == "[[8.0, 0.0, 5.5], [3.5, 9.0, 0.0]]"
    assert out["foto"] == "[[[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]], [[0.0, 0.0, 1.0], [1.0, 1.0, 1.0]]]"
    names = ["temperatura", "lluvia", "tabla", "foto"]
    assert [out[f"rango de {name}"] for name in names] == ["0", "1", "2", "3"]
    assert [out[f"forma de {name}"] for name in names] == ["()", "(3,)", "(2, 3)", "(2, 2, 3)"]
    assert [out[f"elementos de {name}"] for name in names] == ["1", "3", "6", "12"]


def tipos_por_defecto(out: Output) -> None:
    """NumPy takes float64 and int64, PyTorch float32 and int64, TensorFlow float32 and int32."""
    expected = {
        "numpy": ("array([8, 0, 5])", "array([8. , 0. , 5.5])", "int64", "float64", "float64", "8"),
        "pytorch": (
            "tensor([8, 0, 5])",
            "tensor([8.0000, 0.0000, 5.5000])",
            "torch.int64",
            "torch.float32",
            "torch.float32",
            "4",
        ),
        "tensorflow": (
            "<tf.Tensor: shape=(3,), dtype=int32, numpy=array([8, 0, 5], dtype=int32)>",
            "<tf.Tensor: shape=(3,), dtype=float32, numpy=array([8. , 0. , 5.5], dtype=float32)>",
            "<dtype: 'int32'>",
            "<dtype: 'float32'>",
            "<dtype: 'float32'>",
            "4",
        ),
    }
    assert out.library is not None
    labels = ["enteros", "reales", "tipo de los enteros", "tipo de los reales", "tipo de los ceros", "bytes por real"]
    assert tuple(out[label] for label in labels) == expected[out.library]


def crear(out: Output) -> None:
    """Five ways to create: two by fill and shape, one by value, one from lists, one by range."""
    assert out["ceros"] == "[[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]"
    assert out["unos"] == "[1.0, 1.0, 1.0]"
    assert out["medios"] == "[[0.5, 0.5], [0.5, 0.5]]"
    assert out["desde lista"] == "[[1.5, 2.0], [3.0, 4.5]]"
    assert out["pares"] == "[0, 2, 4, 6, 8]"


def indices(out: Output) -> None:
    """Rows, columns, slices and negatives; a number drops the axis and a slice keeps it."""
    assert out["lluvia"] == "[[8.0, 0.0, 5.5, 2.0], [3.5, 9.0, 0.0, 4.0], [0.5, 1.5, 7.0, 6.0]]"
    assert out["un dato"] == "5.5"
    assert out["fila de Bogotá"] == "[3.5, 9.0, 0.0, 4.0]"
    assert out["columna del martes"] == "[0.0, 9.0, 1.5]"
    assert out["último día"] == "[2.0, 4.0, 6.0]"
    assert out["trozo"] == "[[0.0, 5.5], [9.0, 0.0]]"
    assert out["un día sí y otro no"] == "[8.0, 5.5]"
    assert out["forma con número"] == "(4,)"
    assert out["forma con trozo"] == "(1, 4)"


def modificar(out: Output) -> None:
    """One element changes in place, then a slice; the rest stays."""
    assert out["al empezar"] == "[4.0, 6.0, 8.0, 7.0]"
    assert out["tras cambiar un dato"] == "[4.0, 6.0, 9.5, 7.0]"
    assert out["tras cambiar un trozo"] == "[0.0, 0.0, 9.5, 7.0]"


def vista(out: Output) -> None:
    """Writing through a slice changes the original; a list of positions had copied."""
    assert out["quito"] == "[99.0, 0.0, 5.5]"
    assert out["lluvia"] == "[[99.0, 0.0, 5.5], [3.5, 9.0, 0.0]]"
    assert out["elegidos"] == "[8.0, 5.5]"


def copia(out: Output) -> None:
    """Writing in a copy leaves the original alone."""
    assert out["quito"] == "[99.0, 0.0, 5.5]"
    assert out["lluvia"] == "[[8.0, 0.0, 5.5], [3.5, 9.0, 0.0]]"


def convertir(out: Output) -> None:
    """NumPy is the bridge; the type travels with the data until another one is asked for."""
    assert out["puente"] == "ndarray"
    assert out["tipo al llegar"] == "float64"
    assert out["tipo pedido"] == "float32"
    assert out["valores"] == "[[7.5, 9.0], [6.0, 8.5]]"


def compartir(out: Output) -> None:
    """``from_numpy`` sees the later change of the array; ``torch.tensor`` had copied."""
    assert out["con from_numpy"] == "[1.0, 9.0, 6.0]"
    assert out["con tensor"] == "[7.5, 9.0, 6.0]"


def mezclar_tipos(out: Output) -> None:
    """Integers become reals in the sum; a real stored among integers loses its decimals."""
    assert out["suma"] == "[12.5, 6.25]"
    assert out["precios"] == "[9, 6]"


def prediccion(out: Output) -> None:
    """A number drops its axis, a slice keeps it with its own size."""
    assert out["rango"] == "4"
    assert out["elementos"] == "36864"
    assert out["una foto"] == "(32, 48, 3)"
    assert out["un color de una foto"] == "(32, 48)"
    assert out["una fila de cada foto"] == "(8, 48, 3)"
    assert out["un recorte de la última"] == "(5, 48, 3)"


def lista_irregular(out: Output) -> None:
    """A row with a missing value is refused by the three libraries."""
    assert out["lluvia"] == "[[8.0, 0.0, 5.5], [3.5, 9.0]]"
    assert out["datos por fila"] == "[3, 2]"
    essential = {
        "numpy": "inhomogeneous shape after 1 dimensions",
        "pytorch": "expected sequence of length 3 at dim 1 (got 2)",
        "tensorflow": "non-rectangular Python sequence",
    }
    assert out.library is not None
    assert essential[out.library] in out["ValueError"]


def tipos_distintos(out: Output) -> None:
    """TensorFlow does not add int32 to float32."""
    assert out["precios"] == "[12, 6]"
    assert out["envío"] == "[0.5, 0.25]"
    assert out["tipo de precios"] == "int32"
    assert out["tipo de envío"] == "float32"
    assert "expected to be a int32 tensor but is a float tensor [Op:AddV2]" in out["InvalidArgumentError"]


def asignar(out: Output) -> None:
    """A TensorFlow tensor refuses item assignment."""
    assert out["antes"] == "[8.0, 0.0, 5.5]"
    assert "does not support item assignment" in out["TypeError"]


def ejercicio_1(out: Output) -> None:
    """The starter takes the third student's row and the wrong corner."""
    assert out["notas"] == NOTAS
    assert out["tercer examen"] == "[8.0, 4.5, 7.5, 10.0]"
    assert out["final"] == "[[7.5, 9.0], [5.0, 6.5]]"


def ejercicio_1_solucion(out: Output) -> None:
    """The third column, and the bottom right corner."""
    assert out["notas"] == NOTAS
    assert out["tercer examen"] == "[6.0, 9.5, 7.5]"
    assert out["final"] == "[[9.5, 7.0], [7.5, 10.0]]"


def ejercicio_2(out: Output) -> None:
    """With ``=`` both names are the same data, so both change."""
    assert out["al empezar"] == "[4.0, 6.0, 8.0]"
    assert out["original"] == "[4.0, 6.5, 8.0]"
    assert out["corregido"] == "[4.0, 6.5, 8.0]"


def ejercicio_2_solucion(out: Output) -> None:
    """Only the copy changes."""
    assert out["al empezar"] == out["original"] == "[4.0, 6.0, 8.0]"
    assert out["corregido"] == "[4.0, 6.5, 8.0]"
