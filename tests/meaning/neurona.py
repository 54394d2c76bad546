"""What the examples of the neuron lesson claim, in literal values."""

from profundo.content.outputs import Output


def suma(out: Output) -> None:
    """A loop adds weight times input; the negative weight of the second input lowers the sum."""
    assert out.number("suma tras la entrada 1") == 0.5
    assert out.number("suma tras la entrada 2") == 0.1
    assert out.number("suma tras la entrada 3") == 1.3
    assert len(out.lines) == 3


def salida(out: Output) -> None:
    """1.3 plus the bias 0.8, which ReLU keeps."""
    assert out.number("suma") == 1.3
    assert out.number("z") == 2.1
    assert out["salida"] == "2.1"


def sesgo(out: Output) -> None:
    """A step neuron of weight 1 turns on where its input reaches minus the bias."""
    assert out["con sesgo -1.0"] == "[0, 1, 1, 1]"
    assert out["con sesgo -2.0"] == "[0, 0, 1, 1]"
    assert out["con sesgo -3.0"] == "[0, 0, 0, 1]"
    assert len(out.lines) == 3


def riego(out: Output) -> None:
    """Two dry days are watered; the expected rain stops one, and a day right at the threshold is enough."""
    assert out["lunes"] == "z = 1.0, riego"
    assert out["martes"] == "z = -1.0, no riego"
    assert out["miércoles"] == "z = -0.5, no riego"
    assert out["jueves"] == "z = 0.0, riego"


def inhibe(out: Output) -> None:
    """An input of negative weight inhibits more and more, until ReLU silences the neuron."""
    assert [out.number(f"con segunda entrada {second}") for second in (0.0, 1.0, 2.0)] == [2.5, 1.0, 0.0]


def error_sin_sumar(out: Output) -> None:
    """Three numbers are not one answer, and the message says so."""
    message = out["RuntimeError" if out.library == "pytorch" else "ValueError"]
    assert "with more than one" in message
    assert "ambiguous" in message


SIGNALS = ("[0.0, 0.0]", "[0.0, 1.0]", "[1.0, 0.0]", "[1.0, 1.0]")


def ejercicio_1(out: Output) -> None:
    """2 - 2 + 1, and 1 - 4 + 1, which ReLU takes to 0."""
    assert [out[f"z de la entrada {i}"] for i in (1, 2)] == ["1.0", "-2.0"]
    assert [out[f"salida de la entrada {i}"] for i in (1, 2)] == ["1.0", "0.0"]


def ejercicio_2(out: Output) -> None:
    """With bias -2 both sensors are needed."""
    assert [out.number(f"con señales {signals}") for signals in SIGNALS] == [0, 0, 0, 1]


def ejercicio_2_solucion(out: Output) -> None:
    """With bias -1 one is enough."""
    assert [out.number(f"con señales {signals}") for signals in SIGNALS] == [0, 1, 1, 1]


def ejercicio_3(out: Output) -> None:
    """Without the sum there are three numbers for each coffee."""
    assert list(out.lines) == ["nota: [1.0, 1.5, -1.5]", "nota: [0.5, 0.5, -2.25]"]


def ejercicio_3_solucion(out: Output) -> None:
    """Each coffee has one score, and ReLU turns the negative one into 0."""
    assert list(out.lines) == ["z: 1.25, nota: 1.25", "z: -1.00, nota: 0.00"]


def figura(out: Output) -> None:
    assert out["suma"] == "1.30"
    assert out["z"] == "2.10"
    assert out["salida con ReLU"] == "2.10"
    assert out["salida con escalón"] == "1.00"
