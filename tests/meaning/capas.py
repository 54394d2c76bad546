"""What the examples of the layers lesson claim, in literal values."""

from profundo.content.outputs import Output

RED = "[[3.0], [7.5], [6.0], [4.5]]"


def tres_neuronas(out: Output) -> None:
    """Three neurons read the same cup, each with its own weights and bias."""
    assert out.number("neurona 1") == 2.0 * 1.0 + 1.0 * -1.0 + 0.5 == 1.5
    assert out.number("neurona 2") == 2.0 * 0.5 + 1.0 * 1.0 - 1.0 == 1.0
    assert out.number("neurona 3") == 2.0 * -1.0 + 1.0 * 2.0 - 1.0 == -1.0


def capa(out: Output) -> None:
    """One product does the three neurons for the four cups; its first row is the earlier example."""
    assert out["forma de Z"] == "(4, 3)"
    assert out["taza 1"] == "[1.5, 1.0, -1.0]"
    assert out["taza 2"] == "[-1.5, 2.5, 4.0]"
    assert out["taza 3"] == "[3.0, 1.0, -3.0]"
    assert out["taza 4"] == "[-1.5, 1.0, 3.0]"


def red(out: Output) -> None:
    """Two layers with ReLU between them turn four cups into four scores."""
    assert out["taza 1, antes de ReLU"] == "[1.5, 1.0, -1.0]"
    assert out["taza 1, después de ReLU"] == "[1.5, 1.0, 0.0]"
    assert out["salida"] == RED


def orientacion(out: Output) -> None:
    """Dense stores (in, out), Linear (out, in), and both compute what the formula does."""
    assert out["forma de los pesos"] == ("(3, 2)" if out.library == "pytorch" else "(2, 3)")
    assert out["taza 1"] == "[[1.5, 1.0, -1.0]]"


def sequential(out: Output) -> None:
    """The network of layers computes what the one by hand did, and a batch of one cup too."""
    assert out["salida"] == RED
    assert out["taza nueva"] == f"[[{2.0 * 0.5 + 1.0 * 0.5 + 1.5 * 0.0 - 1.0}]]" == "[[0.5]]"


def parametros(out: Output) -> None:
    """A layer has inputs x outputs weights and as many biases as outputs."""
    assert out.number("oculta") == 784 * 128 + 128 == 100480
    assert out.number("salida") == 128 * 10 + 10 == 1290
    assert out.number("total") == 101770


def predice(out: Output) -> None:
    """The batch changes the shapes that flow; the parameters do not depend on it."""
    for lote in (32, 1):
        assert out[f"lote de {lote}, oculta"] == f"({lote}, 8)"
        assert out[f"lote de {lote}, salida"] == f"({lote}, 3)"
    assert out.number("parámetros") == 4 * 8 + 8 + 8 * 3 + 3 == 67


def aproximacion(out: Output) -> None:
    """With n ReLU neurons x squared is met within 1 / (4 n squared) on [0, 1], and not outside."""
    errors = {2: "0.062500", 4: "0.015625", 8: "0.003906", 16: "0.000977"}
    for n, error in errors.items():
        assert out[f"con {n} neuronas"] == error == f"{1 / (4 * n * n):.6f}"
    assert out.number("en x = 3, con 16") == 4.125


def error_encadenar(out: Output) -> None:
    """A layer that hands over 3 numbers cannot feed one that waits for 5."""
    if out.library == "numpy":
        assert "(size 5 is different from 3)" in out["ValueError"]
    elif out.library == "pytorch":
        assert "shapes cannot be multiplied (4x3 and 5x1)" in out["RuntimeError"]
    else:
        assert "expected axis -1 of input shape to have value 5" in out["ValueError"]
        assert "but received input with shape (None, 3)" in out["ValueError"]


def sin_lote(out: Output) -> None:
    """NumPy and PyTorch accept a lone example; Keras asks for the batch axis, and says in which layer."""
    assert out["con lote"] == "[[1.5, 1.0, -1.0]]"
    if out.library == "tensorflow":
        assert "of layer 'capa' is incompatible" in out["ValueError"]
        assert "expected min_ndim=2, found ndim=1. Full shape received: (2,)" in out["ValueError"]
    else:
        assert out["sin lote"] == "[1.5, 1.0, -1.0]"


def ejercicio_1(out: Output) -> None:
    """A row for each example; 6 x 4 + 4 and 4 x 1 + 1 parameters."""
    assert out["sale de la oculta"] == "(10, 4)"
    assert out["sale de la red"] == "(10, 1)"
    assert out.number("parámetros") == 28 + 5


def ejercicio_2(out: Output) -> None:
    """A square matrix the wrong way round gives wrong numbers and no error."""
    assert out.number("neurona 1 a mano") == 2.0 * 1.0 + 1.0 * 2.0 + 0.5 == 4.5
    assert out.number("neurona 1 en la capa") == 5.5
    assert out["salida"] == "[[5.5, 2.0], [10.5, -2.0]]"


def ejercicio_2_solucion(out: Output) -> None:
    """Transposed, the layer agrees with the neuron worked out by hand."""
    assert out.number("neurona 1 a mano") == 4.5
    assert out.number("neurona 1 en la capa") == 4.5
    assert out["salida"] == "[[4.5, 4.0], [7.5, -1.0]]"


def ejercicio_3(out: Output) -> None:
    """The starter has only the first hidden layer."""
    assert out.number("parámetros") == 2 * 3 + 3 == 9
    assert out["salida"] == "[[1.5, 1.0, 0.0], [0.0, 2.5, 4.0], [3.0, 1.0, 0.0], [0.0, 1.0, 3.0]]"


def ejercicio_3_solucion(out: Output) -> None:
    """The whole 2-3-2-1 network, with ReLU after every layer but the last."""
    assert out.number("parámetros") == 9 + (3 * 2 + 2) + (2 * 1 + 1) == 20
    assert out["salida"] == "[[2.0], [14.0], [2.5], [9.0]]"


def figura(out: Output) -> None:
    assert out["parámetros de la capa 1"] == "9"  # 2 × 3 + 3
    assert out["parámetros de la capa 2"] == "4"  # 3 × 1 + 1
    assert out["parámetros"] == "13"
    assert out["salida"] == "[3.0]"
