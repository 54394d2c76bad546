"""What the examples of the lesson on history claim, in literal values."""

from profundo.content.outputs import Output

COMBINATIONS = "[[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]"
"""The four inputs of every perceptron of the lesson."""


def mcculloch_pitts(out: Output) -> None:
    """Neurons with fixed thresholds do AND, OR and NOT; two storeys of them do exclusive or."""
    assert out["p Y q"] == "[0, 0, 0, 1]"
    assert out["p O q"] == "[0, 1, 1, 1]"
    assert out["NO p"] == "[1, 1, 0, 0]"
    assert out["solo p"] == "[0, 0, 1, 0]"
    assert out["solo q"] == "[0, 1, 0, 0]"
    assert out["solo una"] == "[0, 1, 1, 0]"


def hebb(out: Output) -> None:
    """A connection grows only when both ends fire, and never shrinks, even if it is of no use."""
    inputs = ["[1.0, 1.0]", "[1.0, 0.0]", "[0.0, 1.0]", "[1.0, 0.0]"]
    weights = ["[0.25, 0.25]", "[0.5, 0.25]", "[0.5, 0.25]", "[0.75, 0.25]"]
    assert [out[f"mañana {n}, entradas"] for n in range(1, 5)] == inputs
    assert [out[f"mañana {n}, conexiones"] for n in range(1, 5)] == weights
    assert len(out.lines) == 8


def primera_epoca(out: Output) -> None:
    """In its first epoch on AND the perceptron errs twice, and each error corrects it."""
    steps = {
        "[0.0, 0.0]": ("-1", "[0.0, 0.0, -1.0]"),
        "[0.0, 1.0]": ("0", "[0.0, 0.0, -1.0]"),
        "[1.0, 0.0]": ("0", "[0.0, 0.0, -1.0]"),
        "[1.0, 1.0]": ("1", "[1.0, 1.0, 0.0]"),
    }
    for inputs, (error, parameters) in steps.items():
        assert out[f"con {inputs}, error"] == error
        assert out[f"con {inputs}, pesos y sesgo"] == parameters
    assert len(out.lines) == 8


def perceptron_y(out: Output) -> None:
    """The perceptron learns AND in six epochs, counting the last one, without errors."""
    assert out["entradas"] == COMBINATIONS
    assert out.number("máximo de épocas") == 100
    assert out["fallos en cada época"] == "[2, 3, 3, 2, 1, 0]"
    assert out.number("épocas") == 6
    assert out["pesos y sesgo"] == "[2.0, 1.0, -3.0]"
    assert out["predicción"] == "[0, 0, 0, 1]"


def perceptron_o(out: Output) -> None:
    """It learns OR in four."""
    assert out["entradas"] == COMBINATIONS
    assert out.number("máximo de épocas") == 100
    assert out["fallos en cada época"] == "[2, 2, 1, 0]"
    assert out.number("épocas") == 4
    assert out["pesos y sesgo"] == "[1.0, 1.0, -1.0]"
    assert out["predicción"] == "[0, 1, 1, 1]"


def perceptron_xor(out: Output) -> None:
    """It does not learn XOR: in a hundred epochs it never errs less than three times."""
    assert out["entradas"] == COMBINATIONS
    assert out.number("máximo de épocas") == 100
    assert out.number("épocas") == 100
    assert out["fallos en las seis primeras"] == "[3, 3, 4, 4, 4, 4]"
    assert out.number("menos fallos en una época") == 3
    assert out["pesos y sesgo"] == "[-1.0, 0.0, 0.0]"
    assert out["predicción"] == "[1, 1, 0, 0]"


def mas_epocas(out: Output) -> None:
    """Nor in a thousand: from the second epoch on, each one ends where it began."""
    assert out["pesos y sesgo, época 1"] == "[-1.0, 0.0, -1.0]"
    for epoch in (2, 3, 4, 100, 1000):
        assert out[f"pesos y sesgo, época {epoch}"] == "[-1.0, 0.0, 0.0]"
    assert out.number("épocas") == 1000
    assert out.number("fallos en la última") == 4
    assert out.number("épocas con cuatro fallos") == 998
    assert len(out.lines) == 9


def todo_o_nada(out: Output) -> None:
    """A comparison gives truth values, and each library shows them, and their numbers, in its own way."""
    shown = {
        "numpy": ("[-3. -2. -1.  0.]", "[False False False  True]", "[0 0 0 1]"),
        "pytorch": (
            "tensor([-3., -2., -1.,  0.])",
            "tensor([False, False, False,  True])",
            "tensor([0, 0, 0, 1], dtype=torch.int32)",
        ),
        "tensorflow": (
            "tf.Tensor([-3. -2. -1.  0.], shape=(4,), dtype=float32)",
            "tf.Tensor([False False False  True], shape=(4,), dtype=bool)",
            "tf.Tensor([0 0 0 1], shape=(4,), dtype=int32)",
        ),
    }
    assert out.library is not None
    assert out.lines == shown[out.library]


def xor_relu(out: Output) -> None:
    """Two hidden ReLU neurons, with weights put by hand, solve XOR."""
    assert out["capa oculta"] == "[[0.0, 0.0], [1.0, 0.0], [1.0, 0.0], [2.0, 1.0]]"
    assert out["salida"] == "[0, 1, 1, 0]"


def resta_booleanos(out: Output) -> None:
    """Truth values cannot be subtracted."""
    assert out["z"] == "[-1.0, 0.0, 0.0, 1.0]"
    assert out["objetivo"] == "[False, True, True, False]"
    assert out["predicción"] == "[False, True, True, True]"
    if out.library == "numpy":
        assert out["TypeError"].startswith("numpy boolean subtract, the `-` operator, is not supported")
    elif out.library == "pytorch":
        assert out["RuntimeError"].startswith("Subtraction, the `-` operator, with two bool tensors is not supported.")
    else:
        assert out["InvalidArgumentError"].startswith("Value for attr 'T' of bool is not in the list of allowed values")
        assert "[Op:Sub]" in out.lines[-1]


def etiquetas_texto(out: Output) -> None:
    """Answers read as text are not numbers."""
    assert out["leídas"] == "['0', '1', '1', '1']"
    assert out["predicción"] == "1.0"
    if out.library == "numpy":
        assert out["TypeError"] == "unsupported operand type(s) for -: 'numpy.str_' and 'float'"
    elif out.library == "pytorch":
        assert out["ValueError"] == "too many dimensions 'str'"
    else:
        assert out["TypeError"] == "Cannot convert 1.0 to EagerTensor of dtype string"


def ejercicio_1(out: Output) -> None:
    """Without correcting the bias it never gets all four days right."""
    assert out["entradas"] == COMBINATIONS
    assert out.number("máximo de épocas") == out.number("épocas") == 20
    assert out["fallos en las seis primeras"] == "[2, 1, 1, 1, 1, 1]"
    assert out.number("menos fallos en una época") == 1
    assert out["pesos y sesgo"] == "[0.0, -1.0, 0.0]"
    assert out["predicción"] == "[1, 0, 1, 0]"


def ejercicio_1_solucion(out: Output) -> None:
    """With it, five epochs are enough."""
    assert out["entradas"] == COMBINATIONS
    assert out.number("máximo de épocas") == 20
    assert out.number("épocas") == 5
    assert out["fallos en las seis primeras"] == "[3, 2, 1, 1, 0]"
    assert out.number("menos fallos en una época") == 0
    assert out["pesos y sesgo"] == "[1.0, -2.0, -1.0]"
    assert out["predicción"] == "[0, 0, 1, 0]"


def ejercicio_2(out: Output) -> None:
    """Two neurons are not enough for three switches: the last answer is -1."""
    assert out["capa oculta"] == "[[0.0, 0.0], [1.0, 0.0], [2.0, 1.0], [3.0, 2.0]]"
    assert out["luz"] == "[0, 1, 0, -1]"


def ejercicio_2_solucion(out: Output) -> None:
    """The third neuron, with weight 2, gives the parity of the three."""
    assert out["capa oculta"] == "[[0.0, 0.0, 0.0], [1.0, 0.0, 0.0], [2.0, 1.0, 0.0], [3.0, 2.0, 1.0]]"
    assert out["luz"] == "[0, 1, 0, 1]"
