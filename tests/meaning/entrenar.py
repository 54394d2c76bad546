"""What the examples of the lesson on training a network claim, in literal values."""

import ast
import math

import pytest

from profundo.content.outputs import Output, read_numbers


def figura(out: Output) -> None:
    """The network begins knowing nothing, about log 2, and ends with every point in its class."""
    assert out["pérdida"] == "de 0.7441 a 0.0136"
    assert out["aciertos"] == "16 de 16"


def xor(out: Output) -> None:
    """One curve in the three, and the four cases are learned."""
    losses = read_numbers(out["pérdida"])
    assert losses[0] < math.log(2)
    assert sorted(losses, reverse=True) == losses
    assert losses[-1] == pytest.approx(0.0247)
    scores = read_numbers(out["puntuaciones"])
    assert [score > 0 for score in scores] == [False, True, True, False]
    assert out["aciertos"] == "4 de 4"


def predice(out: Output) -> None:
    """From zero nothing moves: every gradient is 0, or cancels out."""
    assert out["salidas"] == "[0.5, 0.5, 0.5, 0.5]"
    assert out["pesos de la salida"] == "[0.0, 0.0, 0.0, 0.0]"


def inicio(out: Output) -> None:
    """Of twenty starts, all learn with He's size, none with weights three times smaller, and two with three times."""
    assert [out.number(f"aprenden con {scale} veces He") for scale in (0.3, 1.0, 3.0)] == [0, 20, 2]


def datos(out: Output) -> None:
    """The 1797 images, in three parts that share none."""
    assert out["forma de las imágenes"] == "(1797, 8, 8)"
    image = ast.literal_eval(out["imagen 0"])
    assert [len(row) for row in image] == [8] * 8
    assert max(max(row) for row in image) <= 16
    parts = [ast.literal_eval(out[label]) for label in ("para entrenar", "para validar", "para la prueba")]
    assert parts == [(1080, 64), (360, 64), (357, 64)]
    assert sum(rows for rows, _ in parts) == 1797
    assert out.number("el tono mayor") == 1


def cifras(out: Output) -> None:
    """It begins near what one loses who knows nothing, log 10, and ends under 0.17 with 342 right."""
    losses = read_numbers(out["pérdida en validación"])
    assert losses[0] < math.log(10)
    assert sorted(losses, reverse=True) == losses
    assert losses[-1] == pytest.approx(0.164)
    assert out["aciertos en validación"] == "342 de 360"


def confusion(out: Output) -> None:
    """A row for each digit: it sums all the images, and on its diagonal are those that are right."""
    matrix = ast.literal_eval(out["matriz"])
    assert [len(row) for row in matrix] == [10] * 10
    right = sum(matrix[digit][digit] for digit in range(10))
    assert (right, sum(map(sum, matrix))) == (335, 357)
    assert out["aciertos en la prueba"] == "335 de 357"
    assert (matrix[8][8], sum(matrix[8]), matrix[8][1]) == (33, 45, 5)


def error_imagenes(out: Output) -> None:
    """Each library says with which size it has met: 8, and not 64."""
    if out.library == "numpy":
        assert "size 64 is different from 8" in out["ValueError"]
    elif out.library == "pytorch":
        assert out["RuntimeError"] == "mat1 and mat2 shapes cannot be multiplied (14376x8 and 64x32)"
        assert 1797 * 8 == 14376
    else:
        assert "Expected shape (None, 64), but input has incompatible shape (32, 8, 8)" in "\n".join(out.lines)


def error_tipo(out: Output) -> None:
    """It wants integers."""
    assert out["RuntimeError"] == "expected target dtype to be Long or Byte, but got Float"


def error_columna(out: Output) -> None:
    """A list of four is not a column of four."""
    assert out["ValueError"].endswith("(torch.Size([4])) must be the same as input size (torch.Size([4, 1]))")


def ejercicio_1(out: Output) -> None:
    """1500 / 50 steps, eight times; and a weight for each pair and a bias for each neuron."""
    assert out.number("pasos por época") == 1500 / 50
    assert out.number("pasos en 8 épocas") == 8 * 1500 / 50
    assert out.number("parámetros") == 100 * 20 + 20 + 20 * 3 + 3


def ejercicio_2(out: Output) -> None:
    """Twins stay equal: with one slope there is no answer to XOR."""
    assert out["salidas"] == "[0.5, 0.5, 0.5, 0.5]"


def ejercicio_2_solucion(out: Output) -> None:
    """It has learned the four cases."""
    assert read_numbers(out["salidas"]) == pytest.approx([0, 1, 1, 0], abs=0.02)


def ejercicio_3(out: Output) -> None:
    """Six of ten: all the digits."""
    assert out.number("exhaustividad") == 6 / 10


def ejercicio_3_solucion(out: Output) -> None:
    """Of five eights, two."""
    assert out.number("exhaustividad") == 2 / 5
