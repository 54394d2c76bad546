"""What the examples of the lesson on why an activation is needed claim, in literal values."""

from profundo.content.outputs import Output


def diez_capas(out: Output) -> None:
    """Two linear layers, or ten, give exactly what one layer gives, bias included."""
    assert out["W de 2 capas"] == "[[-3.0, -2.0], [4.0, 2.0]]"
    assert out["b de 2 capas"] == "[[0.0, 2.5]]"
    assert out["W de 10 capas"] == "[[-3.0, 2.0], [-4.0, -8.0]]"
    assert out["b de 10 capas"] == "[[20.0, 17.5]]"
    for n, result in ((2, "[[5.0, 4.5], [11.0, 9.5]]"), (10, "[[9.0, 3.5], [27.0, 7.5]]")):
        assert out[f"salida de {n} capas"] == result
        assert out[f"una capa en lugar de {n}"] == result


def ajuste(out: Output) -> None:
    """A linear model fits the tap, and on XOR it can do no better than 0.5 everywhere."""
    assert out["grifo, pesos y sesgo"] == "[2.0, 1.0]"
    assert out["grifo, predice"] == "[1.0, 3.0, 5.0, 7.0]"
    assert out["grifo, mayor error"] == "0.25"
    assert out["XOR, pesos y sesgo"] == "[0.0, 0.0, 0.5]"
    assert out["XOR, predice"] == "[0.5, 0.5, 0.5, 0.5]"
    assert out["XOR, mayor error"] == "0.50"


def frontera(out: Output) -> None:
    """With the same weights, the boundary is a straight line without ReLU and bends with it."""
    assert out["activación"] == "ninguna | ReLU"
    assert out["humedad  3"] == "..##### | #######"
    assert out["humedad  2"] == "...#### | #######"
    assert out["humedad  1"] == "....### | ....###"
    assert out["humedad  0"] == ".....## | .....##"
    assert out["humedad -1"] == "......# | .....##"
    assert out["humedad -2"] == "....... | .....##"
    assert out["humedad -3"] == "....... | .....##"
    assert len(out.lines) == 8


def tramos(out: Output) -> None:
    """A layer of n ReLU neurons gives up to n + 1 straight pieces, fewer if the folds coincide."""
    slopes = {1: "011111111", 2: "012222222", 8: "012345678"}
    for n, digits in slopes.items():
        assert out[f"n = {n}, pendientes"] == str([float(digit) for digit in digits])
        assert out.number(f"n = {n}, tramos") == n + 1
    assert out["ocho iguales, pendientes"] == "[0.0, 0.0, 0.0, 8.0, 8.0, 8.0, 8.0, 8.0, 8.0]"
    assert out.number("ocho iguales, tramos") == 2


def profundidad(out: Output) -> None:
    """Each layer of two neurons doubles the pieces of the triangle wave."""
    for layers, pieces in ((1, 2), (2, 4), (3, 8), (10, 1024)):
        assert out.number(f"capas = {layers}, tramos") == pieces
    assert out["onda de 3 capas"] == "[0.0, 1.0, 0.0, 1.0, 0.0, 1.0, 0.0, 1.0, 0.0]"
    assert len(out.lines) == 5


def candidatas(out: Output) -> None:
    """Identity and line never change the slope, the square always does by as much, ReLU at its folds."""
    assert out["identidad, salida"] == "[12.0, 9.0, 6.0, 3.0, 0.0, -3.0, -6.0]"
    assert out["identidad, cambios de pendiente"] == "[0.0, 0.0, 0.0, 0.0, 0.0]"
    assert out["recta, salida"] == "[38.0, 29.0, 20.0, 11.0, 2.0, -7.0, -16.0]"
    assert out["recta, cambios de pendiente"] == "[0.0, 0.0, 0.0, 0.0, 0.0]"
    assert out["cuadrado, salida"] == "[-42.0, -27.0, -14.0, -3.0, 6.0, 13.0, 18.0]"
    assert out["cuadrado, cambios de pendiente"] == "[-2.0, -2.0, -2.0, -2.0, -2.0]"
    assert out["ReLU, salida"] == "[6.0, 4.0, 2.0, 1.0, 2.0, 1.0, 0.0]"
    assert out["ReLU, cambios de pendiente"] == "[0.0, 1.0, 2.0, -2.0, 0.0]"


def olvido(out: Output) -> None:
    """A network without its activation equals one matrix; with it, it does not."""
    without, with_relu = ("linear", "relu") if out.library == "tensorflow" else ("2 pasos", "3 pasos")
    for name in (without, with_relu):
        assert out[f"{name}, W leída"] == "[[3.0], [-1.0]]"
        assert out[f"{name}, b leído"] == "[[-1.5]]"
    assert out.number(f"{without}, diferencia con XW + b") == 0.0
    assert out.number(f"{with_relu}, diferencia con XW + b") == 7.0
    shown = {
        "numpy": ("['oculta', 'salida']", "['oculta', 'relu', 'salida']"),
        "pytorch": (
            "  (1): Linear(in_features=2, out_features=1, bias=True)",
            "  (1): ReLU()",
        ),
        "tensorflow": ("['linear', 'linear']", "['relu', 'linear']"),
    }
    assert out.library is not None
    for step in shown[out.library]:
        assert out.lines.count(step) == 1


def predice(out: Output) -> None:
    """Only the folds inside the interval that is looked at count."""
    assert out["pendientes de 2 a 4"] == "[2.0, 2.0]"
    assert out["pendientes de 0 a 4"] == "[1.0, 2.0, 2.0, 2.0]"
    assert out["pendientes de -2 a 6"] == "[0.0, 1.0, 1.0, 2.0, 2.0, 2.0, 2.0, 3.0]"
    for interval, pieces in (("2 a 4", 1), ("0 a 4", 2), ("-2 a 6", 4)):
        assert out.number(f"tramos de {interval}") == pieces


def error_sin_llamar(out: Output) -> None:
    """Each library rejects the activation itself where its result should be."""
    assert out["Z"] == "[[2.0, -3.0]], W2: [[1.0], [-2.0]]"
    if out.library == "numpy":
        assert out["oculta es"] == "function"
        assert "Input operand 0 does not have enough dimensions (has 0," in out["ValueError"]
    elif out.library == "pytorch":
        assert out["oculta es"] == "ReLU"
        assert "unsupported operand type(s) for @: 'ReLU' and 'Tensor'" in out["TypeError"]
    else:
        assert out.library == "tensorflow"
        assert "truth value of an array with more than one element is ambiguous" in out["ValueError"]


def error_nombre(out: Output) -> None:
    """None of the three names exists."""
    assert out["Z"] == "[[2.0, -3.0]]"
    if out.library == "numpy":
        assert "module 'numpy' has no attribute 'relu'" in out["AttributeError"]
    elif out.library == "pytorch":
        assert "module 'torch.nn' has no attribute 'relu'" in out["AttributeError"]
    else:
        assert out.library == "tensorflow"
        assert "Could not interpret activation function identifier: rellu" in out["ValueError"]


XOR = "[0.0, 1.0, 1.0, 0.0]"


def ejercicio_1(out: Output) -> None:
    """The starter's only neuron subtracts, so one case comes out negative."""
    assert out["oculta"] == "[[0.0], [-1.0], [1.0], [0.0]]"
    assert out["luz"] == "[0.0, -1.0, 1.0, 0.0]"
    assert out["esperada"] == XOR


def ejercicio_1_solucion(out: Output) -> None:
    """The two subtractions, with ReLU, compute XOR."""
    assert out["oculta"] == "[[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [0.0, 0.0]]"
    assert out["luz"] == XOR
    assert out["esperada"] == XOR


def ejercicio_2(out: Output) -> None:
    """The starter's alarm ignores cold and dry air: the boundary is open."""
    rows = ["#######", "....###", ".....##", "......#", "......#", "......#", "......#"]
    assert out["calor"] == "[-3.0, -2.0, -1.0, 0.0, 1.0, 2.0, 3.0]"
    assert [line[-7:] for line in out.lines[1:]] == rows
    assert out["humedad -3"] == rows[-1]


def ejercicio_2_solucion(out: Output) -> None:
    """Four neurons close the boundary around the good days."""
    rows = ["#######", "###.###", "##...##", "#.....#", "##...##", "###.###", "#######"]
    assert out["calor"] == "[-3.0, -2.0, -1.0, 0.0, 1.0, 2.0, 3.0]"
    assert [line[-7:] for line in out.lines[1:]] == rows
    assert out["humedad -3"] == rows[-1]
