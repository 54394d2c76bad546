"""What the examples of the layers lesson claim, in literal values."""

from profundo.content.outputs import Output

RED = "[[3.0], [7.5], [6.0], [4.5]]"

PROFUNDA = {"W2": "[[1.0, -1.0], [0.5, 1.0], [-1.0, 1.0]]", "b2": "[0.0, 1.0]", "W3": "[[1.0], [2.0]]", "b3": "[-1.0]"}


def tres_neuronas(out: Output) -> None:
    """Three neurons read the same cup, each with its own weights and bias."""
    assert out.number("neurona 1") == 2.0 * 1.0 + 1.0 * -1.0 + 0.5 == 1.5
    assert out.number("neurona 2") == 2.0 * 0.5 + 1.0 * 1.0 - 1.0 == 1.0
    assert out.number("neurona 3") == 2.0 * -1.0 + 1.0 * 2.0 - 1.0 == -1.0


def capa(out: Output) -> None:
    """One product does the three neurons for the four cups; its first row is the earlier example."""
    assert out["forma de X"] == "(4, 2)"
    assert out["forma de W"] == "(2, 3)"
    assert out["forma de b"] == "(3,)"
    assert out["forma de Z"] == "(4, 3)"
    assert out["taza 1"] == "[1.5, 1.0, -1.0]"
    assert out["taza 2"] == "[-1.5, 2.5, 4.0]"
    assert out["taza 3"] == "[3.0, 1.0, -3.0]"
    assert out["taza 4"] == "[-1.5, 1.0, 3.0]"


def orientacion(out: Output) -> None:
    """Dense stores (in, out), Linear (out, in); transposing one gives the other and the same output."""
    assert out["pesos como en Dense"] == "(2, 3)"
    assert out["pesos como en Linear"] == "(3, 2)"
    assert out["iguales al trasponer"] == "True"
    assert out["salida como en Dense"] == "[[1.5, 1.0, -1.0], [-1.5, 2.5, 4.0]]"
    assert out["salida como en Linear"] == "[[1.5, 1.0, -1.0], [-1.5, 2.5, 4.0]]"


def red(out: Output) -> None:
    """Two layers with ReLU between them turn four cups into four scores."""
    assert out["formas"] == "(4, 2) -> (4, 3) -> (4, 1)"
    assert out["taza 1, antes de ReLU"] == "[1.5, 1.0, -1.0]"
    assert out["taza 1, después de ReLU"] == "[1.5, 1.0, 0.0]"
    assert out["salida"] == RED


def sequential(out: Output) -> None:
    """Each library describes the network in its own way and computes what the network by hand did."""
    assert out["resultado"] == RED
    described = {
        "numpy": ("oculta: W (2, 3), b (3,)", "salida: W (3, 1), b (1,)"),
        "pytorch": (
            "Sequential(",
            "  (oculta): Linear(in_features=2, out_features=3, bias=True)",
            "  (relu): ReLU()",
            "  (salida): Linear(in_features=3, out_features=1, bias=True)",
            ")",
        ),
        "tensorflow": (
            "<Sequential name=red, built=True>",
            "<Dense name=oculta, built=True>",
            "<Dense name=salida, built=True>",
        ),
    }
    assert out.library in described
    assert tuple(out.lines[:-1]) == described[out.library]


def parametros(out: Output) -> None:
    """A layer has inputs x outputs weights and as many biases as outputs."""
    assert out.number("oculta") == 784 * 128 + 128 == 100480
    assert out.number("salida") == 128 * 10 + 10 == 1290
    assert out.number("total") == 101770


def predice(out: Output) -> None:
    """The batch changes the shapes that flow, never the number of parameters."""
    for lote in (32, 1):
        assert out[f"lote de {lote}, entrada"] == f"({lote}, 4)"
        assert out[f"lote de {lote}, capa oculta"] == f"({lote}, 8)"
        assert out[f"lote de {lote}, salida"] == f"({lote}, 3)"
        assert out.number(f"lote de {lote}, parámetros") == 4 * 8 + 8 + 8 * 3 + 3 == 67


def aproximacion(out: Output) -> None:
    """With n ReLU neurons x squared is met within 1 / (4 n squared) on [0, 1], and not outside."""
    assert out.number("error con 2 neuronas") == 0.0625
    assert out.number("error con 4 neuronas") == 0.015625
    assert out.number("error con 8 neuronas") == 0.00390625
    assert out.number("error con 16 neuronas") == 0.0009765625
    assert out.number("error en x = 3 con 16 neuronas") == 4.125


def error_orientacion(out: Output) -> None:
    """Weights stored by rows do not fit the formula, and each library says which shapes clash."""
    assert out["forma de los datos"] == "(4, 2)"
    assert out["forma de los pesos"] == "(3, 2)"
    kind, clash = {
        "numpy": ("ValueError: ", "(size 3 is different from 2)"),
        "pytorch": ("RuntimeError: ", "shapes cannot be multiplied (4x2 and 3x2)"),
        "tensorflow": ("ValueError: ", "weight shape (2, 3) is not compatible with provided weight shape (3, 2)"),
    }[out.library or ""]
    assert out.lines[-1].startswith(kind)
    assert clash in out.lines[-1]


def error_encadenar(out: Output) -> None:
    """A layer that hands over 3 numbers cannot feed one that waits for 5."""
    assert out["forma de la capa oculta"] == "(4, 3)"
    assert out["forma de los pesos de la salida"] == ("(1, 5)" if out.library == "pytorch" else "(5, 1)")
    kind, clash = {
        "numpy": ("ValueError: ", "(size 5 is different from 3)"),
        "pytorch": ("RuntimeError: ", "shapes cannot be multiplied (4x3 and 5x1)"),
        "tensorflow": ("ValueError: ", "layer 'salida' is incompatible with the layer: expected axis -1"),
    }[out.library or ""]
    assert out.lines[-1].startswith(kind)
    assert clash in out.lines[-1]
    if out.library == "tensorflow":
        assert "to have value 5, but received input with shape (None, 3)" in out.lines[-1]


def sin_lote(out: Output) -> None:
    """NumPy and PyTorch accept a lone example; Keras asks for the batch axis."""
    assert out["con lote, entra"] == "(1, 2)"
    assert out["con lote, sale"] == "[[1.5, 1.0, -1.0]]"
    assert out["sin lote, entra"] == "(2,)"
    if out.library == "tensorflow":
        assert out.lines[-1].startswith("ValueError: ")
        assert "expected min_ndim=2, found ndim=1. Full shape received: (2,)" in out.lines[-1]
    else:
        assert out["sin lote, sale"] == "[1.5, 1.0, -1.0]"


def ejercicio_1(out: Output) -> None:
    """A square matrix the wrong way round gives wrong numbers and no error."""
    assert out.number("neurona 1 a mano") == 4.5
    assert out.number("neurona 1 en la capa") == 5.5
    assert out["salida"] == "[[5.5, 2.0], [10.5, -2.0]]"


def ejercicio_1_solucion(out: Output) -> None:
    """Transposed, the layer agrees with the neuron worked out by hand."""
    assert out.number("neurona 1 a mano") == 4.5
    assert out.number("neurona 1 en la capa") == 4.5
    assert out["salida"] == "[[4.5, 4.0], [7.5, -1.0]]"


def ejercicio_2(out: Output) -> None:
    """The starter has only the first layer; the weights of the others wait, printed."""
    assert {label: out[label] for label in PROFUNDA} == PROFUNDA
    assert out["forma de la salida"] == "(4, 3)"
    assert out.number("parámetros") == 2 * 3 + 3 == 9
    assert out["salida"] == "[[1.5, 1.0, -1.0], [-1.5, 2.5, 4.0], [3.0, 1.0, -3.0], [-1.5, 1.0, 3.0]]"


def ejercicio_2_solucion(out: Output) -> None:
    """The whole 2-3-2-1 network, with ReLU after every layer but the last."""
    assert {label: out[label] for label in PROFUNDA} == PROFUNDA
    assert out["forma de la salida"] == "(4, 1)"
    assert out.number("parámetros") == 9 + (3 * 2 + 2) + (2 * 1 + 1) == 20
    assert out["salida"] == "[[2.0], [14.0], [2.5], [9.0]]"
