"""What the examples of the lesson on tools claim, in literal values."""

from profundo.content.outputs import Output


def comprobar(out: Output) -> None:
    """An installation that works has major version 2 and adds three numbers."""
    assert out["versión mayor"] == "2"
    assert out["uno más dos más tres"] == "6.0"


def primer_programa(out: Output) -> None:
    """Each millimetre of rain leaves two litres on a roof of two square metres."""
    assert out["litros por día"] == "[24.0, 0.0, 15.0, 41.0]"
    assert out["litros en total"] == "80.0"
    assert out["litros del día más lluvioso"] == "41.0"


def imprimir(out: Output) -> None:
    """Each library shows the same three numbers in its own way, with its own default type."""
    expected = {
        "numpy": ("[0.5 1.5 2. ]", "0.5", "float64", "(3,)"),
        "pytorch": ("tensor([0.5000, 1.5000, 2.0000])", "tensor(0.5000)", "torch.float32", "torch.Size([3])"),
        "tensorflow": (
            "tf.Tensor([0.5 1.5 2. ], shape=(3,), dtype=float32)",
            "tf.Tensor(0.5, shape=(), dtype=float32)",
            "<dtype: 'float32'>",
            "(3,)",
        ),
    }
    assert out.library is not None
    shown = (out["tensor entero"], out["primer valor"], out["tipo"], out["forma"])
    assert shown == expected[out.library]


def gradiente(out: Output) -> None:
    """The derivative of x² at 3 is 2·3 = 6."""
    assert out.number("f(3)") == 3.0**2
    assert out["f(3)"] == "9.0"
    assert out.number("derivada en 3") == 2 * 3.0
    assert out["derivada en 3"] == "6.0"


def neurona(out: Output) -> None:
    """1·0.5 + 2·(−1) + 3·1.5 + 0.25 = 3.25, with three weights and one bias to learn."""
    assert out["salida"] == "3.25"
    assert out["números que se aprenden"] == "4"


def grafo(out: Output) -> None:
    """Python reads the function at every immediate call, but only once to make the graph."""
    assert out["lecturas en modo inmediato"] == "3"
    assert out["lecturas con grafo"] == "1"
    assert out["resultados con grafo"] == "[5.0, 10.0, 17.0]"
    assert out["mismos resultados"] == "True"


def crear(out: Output) -> None:
    """The rows of the table that make a tensor and look at it do the same in the three libraries."""
    assert out["desde una lista"] == "[[1.5, 2.0, 0.5], [4.0, 3.0, 1.0]]"
    assert out["ceros"] == "[[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]"
    assert out["cuenta"] == "[0, 1, 2, 3, 4, 5]"
    assert out["otro tipo"] == "[0.0, 1.0, 2.0, 3.0, 4.0, 5.0]"
    assert out["es float32"] == "True"
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
    assert out["en NumPy"] == "ndarray"


def predice(out: Output) -> None:
    """The axis that is summed disappears: three days are left, then two cities."""
    assert out["eje 0"] == "[5.0, 6.0, 5.0]"
    assert out["eje 1"] == "[6.0, 10.0]"


def error_nombre(out: Output) -> None:
    """The nickname, or the name of the project, is not the name of the module."""
    module = {"numpy": "np", "pytorch": "pytorch", "tensorflow": "tf"}
    assert out.library is not None
    assert out.lines == (f"ModuleNotFoundError: No module named '{module[out.library]}'",)


def error_metodo(out: Output) -> None:
    """A method of a neighbouring library is not there; the message names what was used and what was asked."""
    thing, method = {
        "numpy": ("numpy.ndarray", "numpy"),
        "pytorch": ("Tensor", "astype"),
        "tensorflow": ("EagerTensor", "sum"),
    }[out.library or ""]
    assert out["lluvia"] == "[12.0, 0.0, 7.5]"
    message = out["AttributeError"]
    assert message.endswith(f"{thing}' object has no attribute '{method}'")


def error_mezcla(out: Output) -> None:
    """A function of PyTorch refuses an array of NumPy, and says both types."""
    assert out["ndarray"] == "[12.0, 0.0, 7.5]"
    message = out.lines[-1]
    assert message.startswith("TypeError: sum(): argument 'input'")
    assert message.endswith("must be Tensor, not numpy.ndarray")


def ejercicio_1(out: Output) -> None:
    """The starter averages each exam: two numbers for four students."""
    assert out["media de cada estudiante"] == "[8.5, 7.0]"


def ejercicio_1_solucion(out: Output) -> None:
    """The solution averages each student: four numbers."""
    assert out["media de cada estudiante"] == "[7.0, 8.5, 6.5, 9.0]"


def ejercicio_2(out: Output) -> None:
    """The starter still differentiates x²."""
    assert out["f(5)"] == "25.0"
    assert out["derivada en 5"] == "10.0"


def ejercicio_2_solucion(out: Output) -> None:
    """x³ + 2x is 135 at 5, and its derivative 3x² + 2 is 77."""
    assert out["f(5)"] == "135.0"
    assert out["derivada en 5"] == "77.0"
