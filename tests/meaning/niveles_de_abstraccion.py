"""What the examples of the lesson on levels of abstraction claim, in literal values."""

from profundo.content.outputs import Output

THREE = "[1, 0, 1, 1, 0, 1, 1]"
TWO = "[1, 0, 1, 1, 1, 0, 1]"


def trazos(out: Output) -> None:
    """In pixels the 2 is nearer to the straight 3 than the round 3 is; in strokes both threes are the same."""
    assert out.number("píxeles distintos en el 3 recto") == 0
    assert out.number("píxeles distintos en el 3 redondo") == 3
    assert out.number("píxeles distintos en el 2 recto") == 2
    assert out["puntos del 3 recto"] == "[4, 2, 4, 4, 2, 4, 4]"
    assert out["puntos del 3 redondo"] == "[3, 0, 4, 3, 1, 3, 3]"
    assert out["puntos del 2 recto"] == "[4, 2, 4, 4, 4, 2, 4]"
    assert out["trazos del 3 recto"] == out["trazos del 3 redondo"] == THREE
    assert out["trazos del 2 recto"] == TWO


def cifras(out: Output) -> None:
    """Both threes are read as 3, the 2 as 2, and a 1 moved to the left as nothing."""
    assert out["trazos del 3 recto"] == out["trazos del 3 redondo"] == THREE
    assert out["trazos del 2 recto"] == TWO
    assert out["trazos del 1 corrido"] == "[0, 1, 0, 0, 1, 0, 0]"
    for drawing in ("3 recto", "3 redondo"):
        assert out[f"z de cada cifra, {drawing}"] == "[-3, -3, -2, 0, -3, -2, -3, -2, -2, -1]"
        assert out[f"lectura del {drawing}"] == "[3]"
    assert out["z de cada cifra, 2 recto"] == "[-3, -5, 0, -2, -5, -4, -3, -4, -2, -3]"
    assert out["lectura del 2 recto"] == "[2]"
    assert out["z de cada cifra, 1 corrido"] == "[-4, -4, -5, -7, -4, -5, -4, -5, -5, -6]"
    assert out["lectura del 1 corrido"] == "[]"


def esquinas(out: Output) -> None:
    """Without one corner no digit changes; without the three that the round 3 lacks, six of the ten do."""
    assert out["no cambian sin una esquina"] == "[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]"
    assert out["no cambian sin tres esquinas"] == "[1, 2, 3, 7]"


def cuenta(out: Output) -> None:
    """Of 2**15 drawings, only 2**7 descriptions are left; 116 drawings share that of the 3."""
    assert out.number("dibujos posibles") == 2**15 == 32768
    assert out.number("descripciones distintas") == 2**7 == 128
    assert out.number("dibujos con los trazos del 3") == 116


def con_relu(out: Output) -> None:
    """Two ReLU neurons light a stroke at 3 points, as the step does."""
    assert out["encendido"] == "[[0.0], [0.0], [0.0], [1.0], [1.0]]"


def atajo(out: Output) -> None:
    """What a level confuses comes through the shortcut."""
    assert out["capas en fila"] == "[[3.0, 0.0], [3.0, 0.0]]"
    assert out["con un atajo"] == "[[4.0, 2.0], [5.0, 1.0]]"


def escalera(out: Output) -> None:
    """The neuron of the course, on each rung: 2.1."""
    assert out.number("Python puro") == 2.1
    assert out.number("tensores") == 2.1
    assert out.number("capa") == 2.1


def error_lista(out: Output) -> None:
    """A list is not a vector, nor what a layer takes."""
    if out.library == "numpy":
        assert out["TypeError"] == "can't multiply sequence by non-int of type 'list'"
    elif out.library == "pytorch":
        assert "must be Tensor, not list" in out["TypeError"]
    else:
        assert out["ValueError"].startswith("Only input tensors may be passed as positional arguments.")
        assert out["ValueError"].endswith("1.0 (of type <class 'float'>)")


def ejercicio_1(out: Output) -> None:
    """It counts points, wherever they are."""
    assert out["del dibujo"] == out["del movido"] == "3"
    assert out["del borrado"] == "2"


def ejercicio_2(out: Output) -> None:
    """With a fixed threshold, the recording from afar has no hits."""
    assert out["golpes, cerca"] == "[1, 0, 0, 1, 0, 0, 1, 0]"
    assert out["golpes, lejos"] == "[0, 0, 0, 0, 0, 0, 0, 0]"


def ejercicio_2_solucion(out: Output) -> None:
    """Measured against its own maximum, each recording is the same rhythm."""
    assert out["golpes, cerca"] == out["golpes, lejos"] == "[1, 0, 0, 1, 0, 0, 1, 0]"


def ejercicio_3(out: Output) -> None:
    """Seen from above, the neuron only says 0 tonight."""
    assert out.number("aviso de anoche") == 0.75
    assert out.number("aviso de hoy") == 0


def ejercicio_3_solucion(out: Output) -> None:
    """One rung below, the humidity is seen to be in per cent; corrected, the neuron warns."""
    assert out["productos de hoy"] == "[2.0, -50.0, -0.25]"
    assert out.number("aviso de anoche") == 0.75
    assert out.number("aviso de hoy") == 1.5


def figura(out: Output) -> None:
    assert out["trazos"] == "[1, 0, 1, 1, 0, 1, 1]"
    assert out["lectura"] == "[3]"
