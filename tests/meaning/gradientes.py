"""What the examples of the lesson on gradients claim, in literal values."""

import pytest

from profundo.content.outputs import Output

ERROR = 0.7 * 1.5 + 0.3 - 3.0
"""Of the trip of the lesson: what the model says, less what it cost."""


def empujon(out: Output) -> None:
    """The smaller the push, the closer to −4.95: what is left over is h · 1.5²."""
    assert out["cambio"] == "[-0.4725, -0.049275, -0.004948]"
    assert out["cociente"] == "[-4.725, -4.9275, -4.9478]"
    assert pytest.approx(-4.725) == -4.95 + 0.1 * 1.5**2


def figura(out: Output) -> None:
    """Nudging the weight gives almost the slope, and differentiating gives it all."""
    assert out["pérdida"] == "2.7225"
    assert out["pendiente con h"] == "-4.7250"
    assert out["pendiente exacta"] == "-4.9500"


def regla(out: Output) -> None:
    """By the rule, 2 · (−1.65) · 1.5 = −4.95."""
    assert out.number("predicción") == 1.35
    assert out.number("pérdida") == pytest.approx(ERROR**2, abs=6e-5)
    assert out.number("derivada respecto de w") == pytest.approx(2 * ERROR * 1.5, abs=1e-9) == -4.95
    assert out.number("derivada respecto de b") == pytest.approx(2 * ERROR, abs=1e-9) == -3.3


def automatica(out: Output) -> None:
    """The same by pushes, with ``backward`` and with the tape."""
    assert out["derivada respecto de w"] == "-4.95"
    assert out["derivada respecto de b"] == "-3.30"


def vueltas(out: Output) -> None:
    """Two to the number of turns: 4, 2 and none."""
    for start, turns in ((1.0, 4), (2.6, 2), (20.0, 0)):
        assert out[f"desde {start}"] == f"{start * 2**turns}, derivada: {2.0**turns}"


def paso(out: Output) -> None:
    """One step against the gradient lowers the loss."""
    km, soles = (1.5, 2.0, 4.0), (3.0, 3.5, 6.0)
    errors = [0.7 * k + 0.3 - s for k, s in zip(km, soles, strict=True)]
    by_w, by_b = 2 * sum(e * k for e, k in zip(errors, km, strict=True)) / 3, 2 * sum(errors) / 3
    assert out["gradiente"] == f"[{by_w:.4f}, {by_b:.4f}]" == "[-11.7833, -4.2333]"
    assert out.number("pérdida") == pytest.approx(sum(e * e for e in errors) / 3, abs=6e-5)
    w, b = 0.7 - 0.05 * by_w, 0.3 - 0.05 * by_b
    after = sum((w * k + b - s) ** 2 for k, s in zip(km, soles, strict=True)) / 3
    assert out.number("pérdida después") == pytest.approx(after, abs=6e-5)


def cafe(out: Output) -> None:
    """The prices of the first lesson: its correction was the gradient, with the 2 inside the rate."""
    prices = {1: "94.00", 2: "144.13", 3: "170.87", 30: "201.43"}
    assert {turn: out[f"precio en la vuelta {turn}"] for turn in prices} == prices
    assert out.number("gradiente en la vuelta 1") == -2 * (210 + 780 + 1830) / 3 == -1880
    assert out["gradiente en la vuelta 2"] == "-1002.67"
    assert out["gradiente en la vuelta 3"] == "-534.76"
    assert out.number("gradiente en la vuelta 30") == 0


def predice(out: Output) -> None:
    """With 32 bits a push can be too small: the last one does not even move the weight."""
    assert out["con 1 decimales"] == "-4.725"
    assert out["con 3 decimales"] == "-4.948"
    assert out.number("con 5 decimales") < -4.955
    assert out["con 9 decimales"] == "0.000"


def error_sin_seguir(out: Output) -> None:
    """PyTorch says that nobody asked for the gradient; TensorFlow gives None, and multiplying it fails."""
    if out.library == "pytorch":
        assert out["RuntimeError"] == "element 0 of tensors does not require grad and does not have a grad_fn"
    else:
        assert out["TypeError"] == "unsupported operand type(s) for *: 'float' and 'NoneType'"


def error_enteros(out: Output) -> None:
    """An integer cannot be moved a little."""
    assert out["RuntimeError"] == "Only Tensors of floating point and complex dtype can require gradients"


def acumula(out: Output) -> None:
    """The second time ``grad`` holds the sum of both."""
    assert out["la vez 1"] == out["tras vaciarlo"] == "-4.95"
    assert out["la vez 2"] == "-9.90"


def ejercicio_1(out: Output) -> None:
    """2 · (2 − 5) · 2."""
    assert out.number("predicción") == 2
    assert out.number("derivada") == 2 * (2 - 5) * 2


def ejercicio_2(out: Output) -> None:
    """The starter's derivative by b is not what finite differences say."""
    assert out["por diferencias"] == "[-11.7833, -4.2333]"
    assert out["a mano"] == "[-11.7833, -5.8917]"


def ejercicio_2_solucion(out: Output) -> None:
    """In the solution both agree."""
    assert out["por diferencias"] == out["a mano"] == "[-11.7833, -4.2333]"


def ejercicio_3(out: Output) -> None:
    """With no fixed part the best price by kilometre leaves an error."""
    assert out.number("fijo") == 0
    assert out.number("cada kilómetro") == pytest.approx((3.5 + 9 + 16.5) / 14, abs=6e-4)
    assert out["pérdida"] == "0.8929"


def ejercicio_3_solucion(out: Output) -> None:
    """Three trips on the line of 1 sol by kilometre and 2.5 fixed."""
    assert out.number("cada kilómetro") == pytest.approx(1, abs=0.03)
    assert out.number("fijo") == pytest.approx(2.5, abs=0.06)
    assert out.number("pérdida") < 0.001
