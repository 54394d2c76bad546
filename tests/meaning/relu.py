"""What the examples of the ReLU lesson claim, in literal values."""

from profundo.content.outputs import Output


def definicion(out: Output) -> None:
    """ReLU keeps the positives and turns negatives and zero into zero."""
    assert out["z"] == "[-3.0, -0.5, 0.0, 0.5, 3.5]"
    assert out["relu(z)"] == "[0.0, 0.0, 0.0, 0.5, 3.5]"


def capa(out: Output) -> None:
    """In a layer ReLU acts element by element: only the negatives change."""
    assert out["antes de ReLU"] == "[[2.0, 0.5, -2.5], [-0.75, 3.0, -2.0]]"
    assert out["después de ReLU"] == "[[2.0, 0.5, 0.0], [0.0, 3.0, 0.0]]"


def derivada(out: Output) -> None:
    """The slopes on both sides differ only at zero, where the rule says 0."""
    assert out["z"] == "[-2.0, -0.5, 0.0, 0.5, 2.0]"
    assert out["pendiente por la izquierda"] == "[0.0, 0.0, 0.0, 1.0, 1.0]"
    assert out["pendiente por la derecha"] == "[0.0, 0.0, 1.0, 1.0, 1.0]"
    assert out["derivada"] == "[0.0, 0.0, 0.0, 1.0, 1.0]"


def automatica(out: Output) -> None:
    """Both libraries derive ReLU by themselves, and choose 0 at 0."""
    assert out["derivada"] == "[0.0, 0.0, 0.0, 1.0, 1.0]"


def saturacion(out: Output) -> None:
    """The sigmoid's slope is a quarter at most and vanishes; ReLU's is 1 for every z > 0."""
    sigmoid = {0: 0.25, 1: 0.196612, 5: 0.006648, 10: 0.000045}
    for z, slope in sigmoid.items():
        assert out.number(f"pendiente de sigmoide en {z}") == slope
        assert out.number(f"pendiente de ReLU en {z}") == (1.0 if z > 0 else 0.0)
    assert out.number("producto de diez") == round(0.25**10, 8) == 0.00000095


def muerta(out: Output) -> None:
    """With every z negative the slope is 0: neither the error nor any z ever moves."""
    assert out.number("error medio al empezar la vuelta 1") == 1.5
    assert out.number("error medio al empezar la vuelta 200") == 1.5
    assert out["z en la última vuelta"] == "[-4.0, -3.0, -2.0, -1.0]"


def leaky(out: Output) -> None:
    """With a leak of 0.1 it learns, and ends bent: two z are negative and two positive."""
    assert out.number("error medio al empezar la vuelta 1") == 1.75
    assert out.number("error medio al empezar la vuelta 200") == 0.08
    assert out["z en la última vuelta"] == "[-2.24, -0.15, 1.95, 4.05]"


def ceros(out: Output) -> None:
    """The bias decides how many of the symmetric values are turned off."""
    assert out.number("ceros con sesgo 0") == 5
    assert out.number("ceros con sesgo -3") == 8
    assert out.number("ceros con sesgo 3") == 2


def error_max(out: Output) -> None:
    """Python's max asks a whole array one yes-or-no question."""
    if out.library == "pytorch":
        assert "more than one value is ambiguous" in out["RuntimeError"]
    else:
        assert out.library is None  # NumPy and TensorFlow say the same
        assert "more than one element is ambiguous" in out["ValueError"]


def salida_con_relu(out: Output) -> None:
    """ReLU on the output of a regression cuts every negative prediction."""
    assert out["sin ReLU"] == "[20.0, 7.0, -6.0, -19.0]"
    assert out["con ReLU"] == "[20.0, 7.0, 0.0, 0.0]"


def ejercicio_1(out: Output) -> None:
    """What is positive passes with slope 1."""
    assert out["salida"] == "[0.0, 0.5, 2.0]"
    assert out["pendiente"] == "[0.0, 1.0, 1.0]"


def ejercicio_2(out: Output) -> None:
    """The starter counts the seven zeros of the table, which has four neurons."""
    assert out.number("neuronas muertas") == 7


def ejercicio_2_solucion(out: Output) -> None:
    """Only the third column is all zeros."""
    assert out.number("neuronas muertas") == 1


def ejercicio_3(out: Output) -> None:
    """Too large a learning rate kills the neuron in its first step."""
    assert out.number("error medio al empezar la vuelta 1") == 1.0
    assert out.number("error medio al empezar la vuelta 2") == 1.5
    assert out.number("error medio al empezar la vuelta 200") == 1.5
    assert out["z en la última vuelta"] == "[-2.0, -3.0, -4.0, -5.0]"


def ejercicio_3_solucion(out: Output) -> None:
    """A fifth of the learning rate keeps it alive, and it learns."""
    assert out.number("error medio al empezar la vuelta 1") == 1.0
    assert out.number("error medio al empezar la vuelta 2") == 0.9
    assert out.number("error medio al empezar la vuelta 200") == 0.1
    assert out["z en la última vuelta"] == "[-1.62, 0.21, 2.04, 3.86]"


def figura(out: Output) -> None:
    assert out["ReLU"] == "2.0000"
    assert out["pendiente de ReLU"] == "1.0000"
    assert out["sigmoide"] == "0.8808"
    assert out["pendiente de sigmoide"] == "0.1050"
