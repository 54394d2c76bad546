"""What the examples of the lesson on history claim, in literal values."""

from profundo.content.outputs import Output


def mcculloch_pitts(out: Output) -> None:
    """Neurons with fixed thresholds do AND and OR; two storeys of them do exclusive or."""
    assert out["Y"] == "[0, 0, 0, 1]"
    assert out["O"] == "[0, 1, 1, 1]"
    assert out["XOR"] == "[0, 1, 1, 0]"


def hebb(out: Output) -> None:
    """A connection grows only when both ends fire, and never shrinks, even if it is of no use."""
    weights = [out[f"conexiones tras la mañana {n}"] for n in range(1, 5)]
    assert weights == ["[0.25, 0.25]", "[0.5, 0.25]", "[0.5, 0.25]", "[0.75, 0.25]"]
    assert len(out.lines) == 4


def primera_epoca(out: Output) -> None:
    """In its first epoch on AND the perceptron errs twice, and each error corrects it."""
    steps = {
        "[0.0, 0.0]": ("-1", "[0.0, 0.0]", "-1.0"),
        "[0.0, 1.0]": ("0", "[0.0, 0.0]", "-1.0"),
        "[1.0, 0.0]": ("0", "[0.0, 0.0]", "-1.0"),
        "[1.0, 1.0]": ("1", "[1.0, 1.0]", "0.0"),
    }
    for inputs, (error, weights, bias) in steps.items():
        assert out[f"con {inputs}, error"] == error
        assert out[f"con {inputs}, pesos"] == weights
        assert out[f"con {inputs}, sesgo"] == bias
    assert len(out.lines) == 12


def perceptron_y(out: Output) -> None:
    """The perceptron learns AND in six epochs, counting the last one, without errors."""
    assert out["fallos en cada época"] == "[2, 3, 3, 2, 1, 0]"
    assert out.number("épocas") == 6
    assert out["pesos y sesgo"] == "[2.0, 1.0, -3.0]"
    assert out["respuestas"] == "[0, 0, 0, 1]"


def perceptron_o(out: Output) -> None:
    """It learns OR in four."""
    assert out["fallos en cada época"] == "[2, 2, 1, 0]"
    assert out.number("épocas") == 4
    assert out["pesos y sesgo"] == "[1.0, 1.0, -1.0]"
    assert out["respuestas"] == "[0, 1, 1, 1]"


def perceptron_xor(out: Output) -> None:
    """It does not learn XOR: in twenty epochs it never errs less than three times."""
    assert out["fallos en cada época"] == str([3, 3, *[4] * 18])
    assert out.number("épocas") == 20
    assert out["pesos y sesgo"] == "[-1.0, 0.0, 0.0]"
    assert out["respuestas"] == "[1, 1, 0, 0]"


def mas_epocas(out: Output) -> None:
    """Nor in two hundred: from the third epoch on, each one ends where it began."""
    assert out.number("épocas") == 200
    assert out["fallos en las tres primeras"] == "[3, 3, 4]"
    assert out.number("épocas con cuatro fallos") == 198
    assert out["pesos y sesgo"] == "[-1.0, 0.0, 0.0]"


def xor_relu(out: Output) -> None:
    """Two hidden ReLU neurons solve XOR: the second one wakes only with both signals."""
    assert out["primera"] == "[0, 1, 1, 2]"
    assert out["segunda"] == "[0, 0, 0, 1]"
    assert out["salida"] == "[0, 1, 1, 0]"


def resta_booleanos(out: Output) -> None:
    """Truth values cannot be subtracted in any library."""
    if out.library == "tensorflow":
        assert out["InvalidArgumentError"].startswith("Value for attr 'T' of bool is not in the list of allowed values")
    else:
        message = out["TypeError" if out.library == "numpy" else "RuntimeError"]
        assert "subtract" in message.lower()
        assert "bool" in message


def etiquetas_texto(out: Output) -> None:
    """Text cannot be subtracted, and each library says so in its own way."""
    if out.library == "numpy":
        assert "dtype('<U1')" in out["UFuncTypeError"]
    elif out.library == "pytorch":
        assert out["ValueError"] == "too many dimensions 'str'"
    else:
        assert "dtype string" in out["TypeError"]


def ejercicio_1(out: Output) -> None:
    """z is 0, so the neuron answers 1 and all that contributed goes down."""
    assert out.number("z") == 0
    assert out["error"] == "-1"
    assert out["pesos"] == "[0.0, -3.0]"
    assert out["sesgo"] == "0.0"


def ejercicio_2(out: Output) -> None:
    """Without its bias the perceptron goes on erring with the two zeros."""
    assert out["fallos en cada época"] == str([2, *[1] * 19])
    assert out.number("épocas") == 20
    assert out["pesos y sesgo"] == "[0.0, -1.0, 0.0]"
    assert out["respuestas"] == "[1, 0, 1, 0]"


def ejercicio_2_solucion(out: Output) -> None:
    """With its bias corrected it learns in five epochs."""
    assert out["fallos en cada época"] == "[3, 2, 1, 1, 0]"
    assert out.number("épocas") == 5
    assert out["pesos y sesgo"] == "[1.0, -2.0, -1.0]"
    assert out["respuestas"] == "[0, 0, 1, 0]"


def ejercicio_3(out: Output) -> None:
    """Two hidden neurons are right up to two switches; with three they give -1."""
    assert out["luz"] == "[0, 1, 0, -1]"


def ejercicio_3_solucion(out: Output) -> None:
    """A third one, of weight 2, makes it 1."""
    assert out["luz"] == "[0, 1, 0, 1]"


def figura(out: Output) -> None:
    assert out["respuestas"] == "[0, 1, 1, 1]"  # with that bias it is the or, and the and is asked
    assert out["acierta"] == "[1, 0, 0, 1]"
