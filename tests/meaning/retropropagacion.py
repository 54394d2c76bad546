"""What the examples of the lesson on backpropagation claim, in literal values."""

import math

import pytest

from profundo.content.outputs import Output


def cadena(out: Output) -> None:
    """The slope of y = (3x − 2)² at 1.5 is the product of those of its two steps: 2u = 5 and 3."""
    assert out.number("u") == 3 * 1.5 - 2 == 2.5
    assert out.number("y") == 2.5**2
    assert out.number("pendiente de u") == 3
    assert out.number("pendiente de y") == 5
    assert out["producto"] == out["comprobación"] == "15.00"


def a_mano(out: Output) -> None:
    """Two weights of the network of XOR, differentiated by hand: as measured, and as the libraries say."""
    assert out["z"] == f"[{1.0 - 0.5}, {-1.0 - 0.5}]" == "[0.5, -1.5]"
    assert out["h"] == "[0.5, 0.0]"
    assert out.number("a") == 3 * 0.5 + 0.5 * 0 + 1 == 2.5
    assert out.number("L") == (2.5 - 1) ** 2 == 2.25
    assert out.number("dL/da") == 2 * (2.5 - 1) == 3
    assert out.number("dL/dv") == 3 * 0.5 == 1.5
    assert out["dL/dh"] == f"[{3 * 3.0}, {3 * 0.5}]" == "[9.0, 1.5]"
    assert out["dL/dz"] == "[9.0, 0.0]"
    assert out.number("dL/dw") == 9.0 * 1.0
    assert out["comprobación de v"] == out["dL/dv"]
    assert out["comprobación de w"] == out["dL/dw"]


def caminos(out: Output) -> None:
    """With y = xw + x, x reaches y along two paths, and their slopes, w and 1, add up."""
    assert out.number("y") == 3 * -2 + 3 == -3
    assert out.number("gradiente de x") == -2 + 1 == -1
    assert out.number("gradiente de w") == 3


def red(out: Output) -> None:
    """The library gives the two derivatives done by hand, and 0 in what a neuron that is off multiplies."""
    assert out["pérdida"] == "[[2.25]]"
    assert out["gradiente de W1"] == "[[9.0, 0.0], [0.0, 0.0]]"
    assert out["gradiente de b1"] == "[[9.0, 0.0]]"
    assert out["gradiente de W2"] == "[[1.5], [0.0]]"
    assert out["gradiente de b2"] == "[[3.0]]"


def xor(out: Output) -> None:
    """Its loss goes down to almost nothing, and it answers the four cases of XOR."""
    losses = [out[f"pérdida en la vuelta {turn}"] for turn in (1, 10, 40, 80)]
    assert losses == ["1.0781", "0.1086", "0.0083", "0.0003"]
    assert out["respuestas"] == "[0.018, 0.979, 0.999, 0.018]"


def acumula(out: Output) -> None:
    """The slope of x² at 3 is 6. NumPy's class and PyTorch add up what there was; a new tape does not."""
    second = "6.0" if out.library == "tensorflow" else "12.0"
    assert [out[f"gradiente la vez {time}"] for time in (1, 2, 3)] == ["6.0", second, "6.0"]


def predice(out: Output) -> None:
    """With y = s² and s = x + x, the slope at 3 is 2s = 12 along each of the two paths."""
    assert out.number("y") == (3 + 3) ** 2
    assert out.number("gradiente de x") == 2 * 6 * 2 == 24


def rombos(out: Output) -> None:
    """Each sum of something with itself doubles the paths, each of slope 1."""
    assert out.number("caminos de x a y") == 2**20 == 1048576


def error_varios(out: Output) -> None:
    """Backward can begin only at one number."""
    if out.library == "numpy":
        assert out["ValueError"] == "backward solo puede empezar en un número"
    else:
        assert out["RuntimeError"] == "grad can be implicitly created only for scalar outputs"


def error_segunda_vez(out: Output) -> None:
    """Both libraries forget the computation once it has been gone through."""
    if out.library == "pytorch":
        assert "Trying to backward through the graph a second time" in out["RuntimeError"]
        assert "Specify retain_graph=True" in out["RuntimeError"]
    else:
        assert "A non-persistent GradientTape can only be used to compute one set of gradients" in out["RuntimeError"]


def figura(out: Output) -> None:
    """The figure begins with the case that the lesson does by hand."""
    assert out["z"] == "[[0.5, -1.5]]"
    assert out["h"] == "[[0.5, 0.0]]"
    assert out["a"] == "[[2.5]]"
    assert out["L"] == "[[2.25]]"
    assert out["dL/da"] == "[[3.0]]"
    assert out["dL/dv"] == "[[1.5], [0.0]]"
    assert out["dL/dh"] == "[[9.0, 1.5]]"
    assert out["dL/dz"] == "[[9.0, 0.0]]"
    assert out["dL/dw"] == "[[9.0, 0.0], [0.0, 0.0]]"


def ejercicio_1(out: Output) -> None:
    """z = 0.5, h = 0.5 and a = 1, so dL/da = −2."""
    assert out.number("pérdida") == (1 - 2) ** 2
    assert out.number("gradiente de v") == -2 * 0.5
    assert out.number("gradiente de b") == -2 * 2.0
    assert out.number("gradiente de w") == -4 * 3.0


def ejercicio_2(out: Output) -> None:
    """The starter's rule lets everything through: it gives v · x."""
    assert out.number("a") == pytest.approx(3 * math.tanh(1.5 * 0.5), abs=5e-5)
    assert out.number("gradiente de w") == 3 * 0.5
    assert out.number("comprobación") == pytest.approx(3 * 0.5 * (1 - math.tanh(0.75) ** 2), abs=5e-5)


def ejercicio_2_solucion(out: Output) -> None:
    """The slope of tanh is 1 − tanh²."""
    assert out["gradiente de w"] == out["comprobación"]
    assert out.number("gradiente de w") == pytest.approx(3 * 0.5 * (1 - math.tanh(0.75) ** 2), abs=5e-5)


def ejercicio_3(out: Output) -> None:
    """The gradient of W2 is right and that of W1 is not: something is wrong on the way from one to the other."""
    assert out["gradiente de W2"] == out["comprobación de W2"] == "[[1.5], [0.0]]"
    assert out["gradiente de W1"] == "[[12.0, 3.0], [24.0, 6.0], [6.0, 1.5]]"
    assert out["comprobación de W1"] == "[[12.0, 0.0], [24.0, 0.0], [6.0, 0.0]]"


def ejercicio_3_solucion(out: Output) -> None:
    """With the slope of ReLU, the neuron that is off receives nothing."""
    assert out["gradiente de W2"] == out["comprobación de W2"] == "[[1.5], [0.0]]"
    assert out["gradiente de W1"] == out["comprobación de W1"] == "[[12.0, 0.0], [24.0, 0.0], [6.0, 0.0]]"
