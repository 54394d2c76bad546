"""What the examples of the lesson on measuring the error claim, in literal values."""

import math

import pytest

from profundo.content.outputs import Output


def cancelan(out: Output) -> None:
    """Ana's errors cancel: only without their sign, or squared, are Luis's smaller."""
    assert (out.number("media de Ana"), out.number("media de Luis")) == (0, 1)
    assert (out.number("sin signo, Ana"), out.number("sin signo, Luis")) == (4, 1)
    assert (out.number("al cuadrado, Ana"), out.number("al cuadrado, Luis")) == (16, 1)
    assert out["errores de Ana"] == "[4.0, -4.0, 4.0, -4.0]"
    assert out["errores de Luis"] == "[1.0, 1.0, 1.0, 1.0]"


def ecm(out: Output) -> None:
    """The mean of 400, 100 and 100."""
    assert out["errores"] == "[-20.0, 10.0, -10.0]"
    assert out.number("pérdida") == 200


def una_respuesta(out: Output) -> None:
    """Without a sign the best answer is the median, 10; squared, the mean, 16."""
    assert out.number("mejor sin signo") == sorted([8, 9, 10, 11, 42])[2]
    assert out.number("mejor al cuadrado") == (8 + 9 + 10 + 11 + 42) / 5


def sin_pendiente(out: Output) -> None:
    """The hits jump at the last push; the loss falls with each one."""
    pushes = ["0.0", "0.4", "0.8", "1.2"]
    assert [out.number(f"aciertos con {push}") for push in pushes] == [0, 0, 0, 1]
    losses = [-math.log(math.exp(1 + float(p)) / (math.exp(1 + float(p)) + math.exp(2) + 1)) for p in pushes]
    assert [out.number(f"pérdida con {push}") for push in pushes] == [pytest.approx(loss, abs=6e-4) for loss in losses]


def figura(out: Output) -> None:
    """The right fruit receives most of the 1, and minus its logarithm is the loss."""
    assert out["probabilidades"] == "[0.7054, 0.2595, 0.0351]"
    assert out["pérdida"] == "0.3490"
    assert out["elegida"] == "0"


def entropia(out: Output) -> None:
    """Each loss is −log of what the right fruit gets, and the loss is their mean."""
    shares = [
        math.exp(2) / (math.exp(2) + 1 + math.exp(-1)),
        math.exp(1) / (math.exp(0.5) + math.exp(2) + math.exp(1)),
        1 / 3,
    ]
    for photo, share in enumerate(shares):
        assert out.number(f"parte en la foto {photo}") == pytest.approx(share, abs=6e-4)
        assert out.number(f"pérdida en la foto {photo}") == pytest.approx(-math.log(share), abs=6e-4)
    assert out.number("pérdida") == pytest.approx(-sum(map(math.log, shares)) / 3, abs=6e-4)


def si_o_no(out: Output) -> None:
    """The sigmoid of each logit, or what is left to 1, and the mean of −log of them."""
    assert out["parte de lo que pasó"] == "[0.881, 0.731, 0.378]"
    assert out.number("pérdida") == pytest.approx((0.1269 + 0.3133 + 0.9741) / 3, abs=6e-4)


def sin_saber(out: Output) -> None:
    """Who knows nothing loses the logarithm of how many options there are."""
    for options in (2, 3, 10, 1000):
        assert out.number(f"con {options} opciones") == pytest.approx(math.log(options), abs=6e-4)


def desde_logits(out: Output) -> None:
    """What softmax gives is so little that it is 0, and its logarithm is infinite: from the scores it is 800."""
    assert out["parte de la correcta"] == "0.0"
    assert out["pérdida desde el reparto"] == "inf"
    assert out["pérdida desde las puntuaciones"] == "800.0"


def predice(out: Output) -> None:
    """The bold network is right on one more night and loses more."""
    assert out.number("aciertos de la prudente") == 8
    assert out.number("aciertos de la atrevida") == 9
    assert out.number("pérdida de la prudente") == pytest.approx(
        -(8 * math.log(0.6) + 2 * math.log(0.4)) / 10, abs=6e-4
    )
    assert out.number("pérdida de la atrevida") == pytest.approx(-(9 * math.log(0.99) + math.log(1e-4)) / 10, abs=6e-4)


def error_clases(out: Output) -> None:
    """There is no option 3 when there are three."""
    if out.library == "numpy":
        assert out["IndexError"] == "index 3 is out of bounds for axis 1 with size 3"
    elif out.library == "pytorch":
        assert out["IndexError"] == "Target 3 is out of bounds."
    else:
        assert "label value of 3 which is outside the valid range of [0, 3)" in out["InvalidArgumentError"]


def forma(out: Output) -> None:
    """A column against a list gives a table, and a huge loss where there is one error of 10."""
    assert out["forma de la resta"] == "(3, 3)"
    assert out.number("pérdida") == pytest.approx(
        (10**2 + 190**2 + 410**2 + 180**2 + 220**2 + 400**2 + 220**2) / 9, abs=0.06
    )
    assert out["forma arreglada"] == "(3,)"
    assert out["pérdida arreglada"] == "33.3"


def por_defecto(out: Output) -> None:
    """Keras takes the logits for shares if it is not told: it divides the 1 by their sum, 2."""
    assert out.number("con from_logits=True") == pytest.approx(math.log(math.e + math.e**3 + math.e**-2) - 1, abs=6e-4)
    assert out.number("sin decirlo") == pytest.approx(-math.log(1 / 2), abs=6e-4)


def ejercicio_1(out: Output) -> None:
    """The errors are 2, −3, 0 and 1."""
    assert out.number("sin signo") == (2 + 3 + 0 + 1) / 4
    assert out.number("al cuadrado") == (4 + 9 + 0 + 1) / 4


def ejercicio_2(out: Output) -> None:
    """The starter looks at the fruit that gets most."""
    assert out.number("pérdida") == pytest.approx(-sum(map(math.log, (0.95, 0.95, 0.90, 0.94))) / 4, abs=6e-4)


def ejercicio_2_solucion(out: Output) -> None:
    """The solution looks at the right one."""
    assert out.number("pérdida") == pytest.approx(-sum(map(math.log, (0.95, 0.95, 0.05, 0.04))) / 4, abs=6e-4)


def ejercicio_3(out: Output) -> None:
    """Two large errors, 30 and 12, against 2 and 3."""
    assert out["pérdidas"] == "[4.0, 9.0, 900.0, 144.0]"
    assert out.number("pérdida") == 1057 / 4


def ejercicio_3_solucion(out: Output) -> None:
    """From 5 on, the loss is a line: 2 · 5 · 30 − 25 for the error of 30."""
    assert out["pérdidas"] == "[4.0, 9.0, 275.0, 95.0]"
    assert out.number("pérdida") == 383 / 4
