"""What the examples of the lesson on levels of abstraction claim, in literal values."""

from profundo.content.outputs import Output

THREE = "[1, 0, 1, 1, 0, 1, 1]"
TWO = "[1, 0, 1, 1, 1, 0, 1]"


def trazos(out: Output) -> None:
    """In pixels the 2 is nearer to the straight 3 than the round 3 is; in strokes both threes are the same."""
    assert out.number("píxeles distintos en el 3 recto") == 0
    assert out.number("píxeles distintos en el 3 redondo") == 3
    assert out.number("píxeles distintos en el 2 recto") == 2
    assert out["puntos del 3 recto"] == "[4.0, 2.0, 4.0, 4.0, 2.0, 4.0, 4.0]"
    assert out["puntos del 3 redondo"] == "[3.0, 0.0, 4.0, 3.0, 1.0, 3.0, 3.0]"
    assert out["puntos del 2 recto"] == "[4.0, 2.0, 4.0, 4.0, 4.0, 2.0, 4.0]"
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


def cuenta(out: Output) -> None:
    """Of 2**15 drawings, only 2**7 descriptions are left; 116 drawings share that of the 3."""
    assert out.number("números en los píxeles") == 15
    assert out.number("números en los trazos") == 7
    assert out.number("dibujos posibles") == 32768
    assert out.number("descripciones distintas") == 128
    assert out.number("dibujos por descripción, de media") == 256
    assert out.number("dibujos con los trazos del 3") == 116


def contar_trazos(out: Output) -> None:
    """Counting the strokes forgets too much: 2, 3 and 5 look the same, and so do 0, 6 and 9."""
    assert out["trazos de cada cifra"] == "[6, 2, 5, 5, 4, 5, 6, 3, 7, 6]"
    assert out.number("descripciones distintas") == 6
    counted = {2: "[1]", 3: "[7]", 4: "[4]", 5: "[2, 3, 5]", 6: "[0, 6, 9]", 7: "[8]"}
    for strokes, digits in counted.items():
        assert out[f"cifras con {strokes} trazos"] == digits
    assert len(out.lines) == 8


def a_mano(out: Output) -> None:
    """The neuron of the course, in pure Python: 2.1."""
    assert out.number("tras la entrada 1") == 1.3
    assert out.number("tras la entrada 2") == 0.9
    assert out.number("tras la entrada 3") == 2.1
    assert out.number("salida") == 2.1


def vector(out: Output) -> None:
    """The same neuron with vectors: 2.1."""
    assert out.number("salida") == 2.1


def capa(out: Output) -> None:
    """The same neuron as a layer, with three examples at a time: the first is 2.1."""
    assert out.number("salida del ejemplo 1") == 2.1
    assert out.number("salida del ejemplo 2") == 0.8
    assert out.number("salida del ejemplo 3") == 2.2
    assert out["forma de la salida"] == "(3, 1)"
    assert out.number("números que se aprenden") == 4


def tipos(out: Output) -> None:
    """Each rung has its own type, and + joins lists but adds vectors."""
    types = {
        "numpy": ("ndarray", "function", "[2. 4. 6.]"),
        "pytorch": ("Tensor", "Linear", "tensor([2., 4., 6.])"),
        "tensorflow": ("EagerTensor", "Dense", "tf.Tensor([2. 4. 6.], shape=(3,), dtype=float32)"),
    }
    assert out.library is not None
    assert out["lista"] == "list"
    assert (out["vector"], out["capa"], out["vector + vector"]) == types[out.library]
    assert out["lista + lista"] == "[1.0, 2.0, 3.0, 1.0, 2.0, 3.0]"


def abrir(out: Output) -> None:
    """Taken apart, the layer gives the same 2.1, and shows where it comes from."""
    assert out.number("desde arriba, salida") == 2.1
    assert out["pesos"] == "[0.5, -0.2, 0.4]"
    assert out["productos"] == "[0.5, -0.4, 1.2]"
    assert out.number("suma") == 1.3
    assert out.number("sesgo") == 0.8
    assert out.number("desde abajo, salida") == 2.1


def error_lista(out: Output) -> None:
    """A list is not a vector, nor what a layer takes."""
    if out.library == "numpy":
        assert out["entrada"] == "[1.0, 2.0, 3.0]"
        assert out["pesos"] == "[0.5, -0.2, 0.4]"
        assert out["TypeError"] == "can't multiply sequence by non-int of type 'list'"
        return
    assert out["entrada"] == "[[1.0, 2.0, 3.0]]"
    if out.library == "pytorch":
        assert out["capa"] == "Linear(in_features=3, out_features=1, bias=True)"
        assert "must be Tensor, not list" in out["TypeError"]
    else:
        assert out.number("parámetros") == 4
        assert out["ValueError"].startswith("Only input tensors may be passed as positional arguments.")
        assert out["ValueError"].endswith("1.0 (of type <class 'float'>)")


def error_lote(out: Output) -> None:
    """Without the batch axis NumPy and PyTorch answer with one axis less, and Keras refuses."""
    assert out["forma del lote"] == "(1, 3)"
    assert out["salida del lote"] == "[[2.5]]"
    assert out["forma del ejemplo"] == "(3,)"
    if out.library == "tensorflow":
        assert "expected min_ndim=2, found ndim=1" in out["ValueError"]
    else:
        assert out["salida del ejemplo"] == "[2.5]"


def ejercicio_1(out: Output) -> None:
    """With a fixed threshold, the recording from afar has no hits."""
    assert out.number("volumen máximo, cerca") == 1
    assert out.number("volumen máximo, lejos") == 0.25
    assert out["golpes, cerca"] == "[1, 0, 0, 1, 0, 0, 1, 0]"
    assert out["golpes, lejos"] == "[0, 0, 0, 0, 0, 0, 0, 0]"
    assert out["es un tresillo, cerca"] == "1"
    assert out["es un tresillo, lejos"] == "0"


def ejercicio_1_solucion(out: Output) -> None:
    """Measured against its own maximum, each recording is the same rhythm."""
    assert out.number("volumen máximo, cerca") == 1
    assert out.number("volumen máximo, lejos") == 0.25
    assert out["golpes, cerca"] == out["golpes, lejos"] == "[1, 0, 0, 1, 0, 0, 1, 0]"
    assert out["es un tresillo, cerca"] == out["es un tresillo, lejos"] == "1"


def ejercicio_2(out: Output) -> None:
    """Seen from above, the neuron only says 0 tonight."""
    assert out.number("aviso de anoche") == 1
    assert out.number("aviso de esta noche") == 0
    assert out["entrada de esta noche"] == "[1.0, 50.0, 0.5]"


def ejercicio_2_solucion(out: Output) -> None:
    """One rung below, the humidity is seen to be in per cent; corrected, the neuron warns."""
    assert out.number("aviso de anoche") == 1
    assert out.number("aviso de esta noche") == 0
    assert out["productos de esta noche"] == "[2.0, -50.0, -0.25]"
    assert out.number("z de esta noche") == -48
    assert out["entrada corregida"] == "[1.0, 0.5, 0.5]"
    assert out.number("aviso corregido") == 1.5
