"""What the examples of the lesson on gradient descent claim, in literal values."""

import math
from collections.abc import Sequence

import pytest

from profundo.content.outputs import Output, read_numbers

X, Y = (-1.0, 0.0, 1.0, 2.0), (-1.0, 1.0, 3.0, 5.0)
"""The four points of the line y = 2x + 1."""


def descent(rate: float, turns: int) -> Sequence[float]:
    """Return the loss at each turn of gradient descent from 0 on the four points."""
    w = b = 0.0
    losses = []
    for _ in range(turns):
        errors = [w * x + b - y for x, y in zip(X, Y, strict=True)]
        losses.append(sum(e * e for e in errors) / 4)
        w -= rate * 2 * sum(e * x for e, x in zip(errors, X, strict=True)) / 4
        b -= rate * 2 * sum(errors) / 4
    return losses


def numbers(out: Output, label: str) -> Sequence[float]:
    return read_numbers(out[label])


def figura(out: Output) -> None:
    """Ten steps at 0.19: by 0.81 each along the valley, and by −0.9 each across it."""
    assert out["pesos"] == "[-0.486, 0.349]"
    assert out["pérdida"] == "0.726"


def recta(out: Output) -> None:
    """One curve in the three, and the line is found: w = 2 and b = 1."""
    assert numbers(out, "pérdida") == pytest.approx(descent(0.05, 41)[::4], abs=6e-6)
    assert out.number("w") == pytest.approx(2, abs=0.01)
    assert out.number("b") == pytest.approx(1, abs=0.01)


def tasas(out: Output) -> None:
    """It is slow with 0.01, arrives with 0.1 and 0.5 and goes away with 0.6: 2 / 3.62 is between the last two."""
    for rate in (0.01, 0.1, 0.5, 0.6):
        assert numbers(out, f"con {rate}") == pytest.approx(descent(rate, 20)[::2], rel=0.06)
    assert numbers(out, "con 0.6")[-1] > 250 * numbers(out, "con 0.6")[0]
    assert out["recta con 0.1"] == "1.99x + 1.01"
    curvature = 2 * (1.25 + math.sqrt(0.25**2 + 0.5**2))
    assert 0.5 < 2 / curvature < 0.6


def lotes(out: Output) -> None:
    """Each batch pulls its own way, and all arrive near 1 and 2.5."""
    assert out["tras [4, 0]"] == "w = 1.218, b = 0.330"
    assert out["tras 100 épocas"] == "w = 1.019, b = 2.457"
    assert out.number("pérdida") < 0.01


def escala(out: Output) -> None:
    """In metres it hardly learns; standardized, it does."""
    assert out.number("pérdida en metros") > 1
    assert out.number("pérdida en su escala") < 0.005
    assert numbers(out, "predicción en su escala") == pytest.approx([3.5, 4.5, 6.5, 7.5], abs=0.1)


def optimizadores(out: Output) -> None:
    """All begin at 0.01 · 4² + 1² = 1.16, and after 35 steps plain descent, at nearly its highest rate, loses most."""
    losses = {name: numbers(out, name) for name in ("descenso", "inercia", "Adam")}
    assert {name: values[0] for name, values in losses.items()} == dict.fromkeys(losses, 1.16)
    plain = [0.01 * (4 * 0.982**turn) ** 2 + (0.8**turn) ** 2 for turn in range(0, 40, 5)]
    assert losses["descenso"] == pytest.approx(plain, abs=6e-4)
    assert losses["inercia"][-1] < 0.3 * losses["descenso"][-1]
    assert losses["Adam"][-1] < 0.1 * losses["descenso"][-1]


def predice(out: Output) -> None:
    """Plain descent moves them by 10 and 0.001; Adam, both by the rate."""
    assert out["descenso"] == "[-10.0, -0.001]"
    assert out["Adam"] == "[-0.1, -0.1]"


def diverge(out: Output) -> None:
    """First huge, then infinite, then no number."""
    losses = descent(50.0, 3)
    assert [out.number(f"pérdida en la vuelta {turn}") for turn in (0, 1, 2)] == pytest.approx(losses, rel=1e-3)
    assert out["pérdida en la vuelta 70"] == "inf"
    assert out["pérdida en la vuelta 150"] == "nan"


def error_tasa(out: Output) -> None:
    """Each library has its own name for the rate."""
    if out.library == "pytorch":
        assert "unexpected keyword argument 'learning_rate'" in out["TypeError"]
    else:
        assert out["ValueError"] == "Argument(s) not recognized: {'lr': 0.1}"


def olvido(out: Output) -> None:
    """Without emptying them the derivatives of all the turns add up, and the loss never settles."""
    assert numbers(out, "con zero_grad") == pytest.approx(descent(0.1, 21)[::2], abs=0.006)
    assert max(numbers(out, "sin zero_grad")[-3:]) > 5


def ejercicio_1(out: Output) -> None:
    """4 − 0.5 · 6 and 4 − 0.05 · 6."""
    assert out.number("con 0.5") == 4 - 0.5 * 6
    assert out.number("con 0.05") == pytest.approx(4 - 0.05 * 6)


def ejercicio_2(out: Output) -> None:
    """Twenty plain steps: 4 · 0.98²⁰ is still 2.67."""
    assert out["pesos"] == f"[{4 * 0.98**20:.2f}, 0.0]"
    assert out.number("pérdida") == pytest.approx(0.1 * (4 * 0.98**20) ** 2, abs=6e-5)


def ejercicio_2_solucion(out: Output) -> None:
    """With momentum, a third of that loss."""
    assert out["pesos"] == "[-1.083, 0.233]"
    assert out.number("pérdida") == pytest.approx(0.1 * 1.083**2 + 2 * 0.233**2, abs=1e-3)


def ejercicio_3(out: Output) -> None:
    """In metres the loss is stuck."""
    assert out.number("pérdida") > 1


def ejercicio_3_solucion(out: Output) -> None:
    """Standardized, it is 0."""
    assert out.number("pérdida") == 0
