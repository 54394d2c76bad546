"""What the examples of the lesson on tools claim, in literal values."""

from profundo.content.outputs import Output


def comprobar(out: Output) -> None:
    """An installation that works adds three numbers."""
    assert out["uno más dos más tres"] == "6.0"


def primer_programa(out: Output) -> None:
    """Each millimetre of rain leaves two litres on a roof of two square metres."""
    assert out["litros por día"] == "[24.0, 0.0, 15.0, 41.0]"
    assert out["litros en total"] == "80.0"


def imprimir(out: Output) -> None:
    """Each library shows the same three numbers in its own way, with its own default type."""
    expected = {
        "numpy": ("[0.5 1.5 2. ]", "0.5", "float64"),
        "pytorch": ("tensor([0.5000, 1.5000, 2.0000])", "tensor(0.5000)", "torch.float32"),
        "tensorflow": (
            "tf.Tensor([0.5 1.5 2. ], shape=(3,), dtype=float32)",
            "tf.Tensor(0.5, shape=(), dtype=float32)",
            "<dtype: 'float32'>",
        ),
    }
    assert out.library is not None
    assert (out["tensor entero"], out["primer valor"], out["tipo"]) == expected[out.library]


def predice(out: Output) -> None:
    """Python repeats a list; a tensor multiplies each of its numbers."""
    assert out["lista por 2"] == "[1, 2, 3, 1, 2, 3]"
    assert out["tensor por 2"] == "[2, 4, 6]"


def gradiente(out: Output) -> None:
    """The derivative of x² at 3 is 2·3 = 6."""
    assert out["derivada en 3"] == "6.0"


def grafo(out: Output) -> None:
    """A function is traced once for three numbers of the same shape, and again for another shape."""
    assert out["trazados con tres números"] == "1"
    assert out["último resultado"] == "16.0"
    assert out["trazados con una lista más"] == "2"
    assert out["resultados"] == "[25.0, 36.0]"


def crear(out: Output) -> None:
    """The rows of the table that make a tensor and look at it do the same in the three libraries."""
    assert out["desde una lista"] == "[[1.5, 2.0, 0.5], [4.0, 3.0, 1.0]]"
    assert out["ceros"] == "[[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]"
    assert out["cuenta"] == "[0, 1, 2, 3, 4, 5]"
    assert out["otro tipo"] == "[0.0, 1.0, 2.0, 3.0, 4.0, 5.0]"
    assert out["forma"] == "(2, 3)"
    assert out["número de ejes"] == "2"
    assert out["cuántos valores"] == "6"
    assert out["primera fila"] == "[1.5, 2.0, 0.5]"


def operar(out: Output) -> None:
    """The rows of the table that compute do the same in the three libraries."""
    assert out["otra forma"] == "[[1.0, 2.0], [3.0, 4.0]]"
    assert out["traspuesta"] == "[[1.0, 3.0], [2.0, 4.0]]"
    assert out["suma de dos"] == "[[1.0, 3.0], [4.0, 4.0]]"
    assert out["valor a valor"] == "[[0.0, 2.0], [3.0, 0.0]]"
    assert out["producto de matrices"] == "[[2.0, 1.0], [4.0, 3.0]]"
    assert out["suma de todo"] == "10.0"
    assert out["suma a lo largo del eje 0"] == "[4.0, 6.0]"
    assert out["media"] == "2.5"
    assert out["máximo"] == "4.0"
    assert out["unidas"] == "[[1.0, 2.0], [3.0, 4.0], [0.0, 1.0], [1.0, 0.0]]"


def error_nombre(out: Output) -> None:
    """Python finds no module called by a nickname, nor by the name of the project."""
    module = {"numpy": "np", "pytorch": "pytorch", "tensorflow": "tf"}[str(out.library)]
    assert out["ModuleNotFoundError"] == f"No module named '{module}'"


def error_metodo(out: Output) -> None:
    """The object of one library lacks the method of another."""
    lacks = {
        "numpy": "'numpy.ndarray' object has no attribute 'numpy'",
        "pytorch": "'Tensor' object has no attribute 'astype'",
        "tensorflow": "'tensorflow.python.framework.ops.EagerTensor' object has no attribute 'sum'",
    }
    assert out["AttributeError"] == lacks[str(out.library)]


def error_mezcla(out: Output) -> None:
    """A function of PyTorch wants a tensor, not an array of NumPy."""
    assert out["TypeError"].endswith("must be Tensor, not numpy.ndarray")


def ejercicio_1(out: Output) -> None:
    """7.5 + 8 + 7.5."""
    assert out["total"] == "23.0"


def ejercicio_2(out: Output) -> None:
    """Not yet converted."""
    assert [line.partition(": ")[2] for line in out.lines] == ["31.0", "28.5", "33.0"]


def ejercicio_2_solucion(out: Output) -> None:
    """Each Celsius temperature times 1.8, plus 32."""
    assert [line.partition(": ")[2] for line in out.lines] == ["87.8", "83.3", "91.4"]


def ejercicio_3(out: Output) -> None:
    """Five of seven days are over 5."""
    assert out["días por encima"] == "5"


def ejercicio_3_solucion(out: Output) -> None:
    """Three are over the mean, 8."""
    assert out["días por encima"] == "3"
