"""What the examples of the lesson on what deep learning is claim, in literal values."""

from profundo.content.outputs import Output


def regla_a_mano(out: Output) -> None:
    """The rule of 60 % is right on seven of ten days: it announces rain on three that ended dry."""
    assert out["predicción"] == "[0, 0, 0, 1, 1, 1, 1, 1, 1, 1]"
    assert out.number("aciertos") == 7
    assert out.number("falsas alarmas") == 3


def regla_aprendida(out: Output) -> None:
    """The best cut on the same days is 73 %: nine right, two more than the rule written by hand."""
    assert out["aciertos de cada candidato"] == "[5, 6, 7, 8, 7, 8, 9, 8, 7, 6]"
    assert out.number("umbral aprendido") == 73
    assert out.number("aciertos") == 9


def dias_nuevos(out: Output) -> None:
    """On days that did not choose the cut, both rules are right less often, and the learned one more than the other."""
    assert out.number("aciertos con umbral 60") == 6
    assert out.number("aciertos con umbral 73") == 8


def recta_aprendida(out: Output) -> None:
    """A linear model learns: its slope goes to the least-squares one, 2820 / 14, and its error falls."""
    assert out.number("precio en la vuelta 1") == 94.0
    assert out.number("error medio en la vuelta 1") == 215.33
    assert out.number("precio en la vuelta 2") == 144.13
    assert out.number("error medio en la vuelta 2") == 115.07
    assert out.number("precio en la vuelta 3") == 170.87
    assert out.number("error medio en la vuelta 3") == 61.59
    assert out.number("precio en la vuelta 30") == round(2820 / 14, 2) == 201.43
    assert out.number("error medio en la vuelta 30") == 9.05
    assert out.number("predicción para 5 kilos") == 1007.14


def predice(out: Output) -> None:
    """With three times the learning rate it overshoots, comes back, and ends at the same price."""
    assert out.number("precio en la vuelta 1") == 282.0
    assert out.number("precio en la vuelta 2") == 169.2
    assert out.number("precio en la vuelta 3") == 214.32
    assert out.number("precio en la vuelta 30") == 201.43


def error_longitudes(out: Output) -> None:
    """Four payments and three purchases cannot be subtracted, and the message shows both sizes."""
    if out.library == "numpy":
        assert "shapes (4,) (3,)" in out["ValueError"]
    elif out.library == "pytorch":
        assert out["RuntimeError"].startswith("The size of tensor a (4) must match the size of tensor b (3)")
    else:
        assert "Incompatible shapes: [4] vs. [3] [Op:Sub]" in out["InvalidArgumentError"]


def ejercicio_1(out: Output) -> None:
    """61 is over the threshold, and that day was dry: three of four."""
    assert out["aciertos"] == "3"


def ejercicio_2(out: Output) -> None:
    """With a cut at 0 hours everybody passes: three of eight right."""
    assert out.number("umbral") == 0
    assert out.number("aciertos") == 3


def ejercicio_2_solucion(out: Output) -> None:
    """The best cut is 6 hours: seven of eight right."""
    assert out.number("umbral") == 6
    assert out.number("aciertos") == 7


def ejercicio_3(out: Output) -> None:
    """Each jump is two and a half times the one before, and to the other side: the price runs away."""
    prices = [out.number(f"precio en la vuelta {turn}") for turn in (1, 2, 3, 10)]
    assert prices == [10.8, -16.2, 51.3, -29424.58]


def ejercicio_3_solucion(out: Output) -> None:
    """With a fifth of the learning rate it goes to the least-squares price, 64.8 / 21."""
    prices = [out.number(f"precio en la vuelta {turn}") for turn in (1, 2, 3, 10)]
    assert prices == [2.16, 2.81, 3.0, round(64.8 / 21, 2)]
