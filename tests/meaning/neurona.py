"""What the examples of the neuron lesson claim, in literal values."""

from profundo.content.outputs import Output


def activaciones(out: Output) -> None:
    """The step answers 0 or 1, and 1 at zero; ReLU keeps positives and turns negatives into zero."""
    assert out["z"] == "[-1.5, 0.0, 2.0]"
    assert out["escalón"] == "[0, 1, 1]"
    assert out["ReLU"] == "[0.0, 0.0, 2.0]"


def suma(out: Output) -> None:
    """A loop adds weight times input; the negative weight of the second input lowers the sum."""
    assert out.number("suma tras la entrada 1") == 0.5
    assert out.number("suma tras la entrada 2") == 0.1
    assert out.number("suma tras la entrada 3") == 1.3
    assert len(out.lines) == 3


def producto(out: Output) -> None:
    """The dot product is the sum of the loop."""
    assert out.number("suma") == 1.3


def salida(out: Output) -> None:
    """The neuron of the whole course: 1.3 plus the bias 0.8, kept by ReLU."""
    assert out.number("suma") == 1.3
    assert out.number("z") == 2.1
    assert out["salida"] == "2.1"


def sesgo(out: Output) -> None:
    """A step neuron of weight 1 turns on where its input reaches minus the bias."""
    assert out["lluvia"] == "[0.0, 1.0, 2.0, 3.0]"
    assert out["con sesgo -1.0"] == "[0, 1, 1, 1]"
    assert out["con sesgo -2.0"] == "[0, 0, 1, 1]"
    assert out["con sesgo -3.0"] == "[0, 0, 0, 1]"
    assert len(out.lines) == 4


def riego(out: Output) -> None:
    """Dryness counts double, rain forecast inhibits, and reaching the threshold is enough."""
    assert out["lunes"] == "z = 1.0, riego"
    assert out["martes"] == "z = -1.0, no riego"
    assert out["miércoles"] == "z = -0.5, no riego"
    assert out["jueves"] == "z = 0.0, riego"
    assert len(out.lines) == 4


def capa(out: Output) -> None:
    """A layer of one output is the same neuron: 2.1, with three weights and a bias."""
    assert out["forma de la salida"] == "(1, 1)"
    assert out["salida"] == "2.1"
    assert out.number("parámetros") == 4


def al_imprimir(out: Output) -> None:
    """The same weights: a vector in NumPy, a row in PyTorch, a column in Keras."""
    if out.library == "numpy":
        assert out["pesos"] == "array([ 0.5, -0.2,  0.4])"
        assert out["sesgo"] == "array(0.8)"
    elif out.library == "pytorch":
        assert out["capa"] == "Linear(in_features=3, out_features=1, bias=True)"
        assert "tensor([[ 0.5000, -0.2000,  0.4000]], requires_grad=True)" in out.lines
        assert "tensor([0.8000], requires_grad=True)" in out.lines
    else:
        assert out.library == "tensorflow"
        assert out["capa"] == "<Dense name=neurona, built=True>"
        assert out["pesos"] == "array([[ 0.5],"
        assert [line.strip() for line in out.lines[2:4]] == ["[-0.2],", "[ 0.4]], dtype=float32)"]
        assert out["sesgo"] == "array([0.8], dtype=float32)"


def inhibe(out: Output) -> None:
    """A growing input of negative weight lowers the output until ReLU leaves it at zero."""
    assert out["z"] == "[2.5, 1.0, -0.5]"
    assert out["salida"] == "[2.5, 1.0, 0.0]"


def error_entradas(out: Output) -> None:
    """Four inputs do not fit three weights, and each library names both sizes."""
    forms = (out["forma de los pesos"], out["forma de la entrada"])
    if out.library == "numpy":
        assert out["pesos"] == "[0.5, -0.2, 0.4]"
        assert out["entrada"] == "[1.0, 2.0, 3.0, 4.0]"
        assert forms == ("(3,)", "(4,)")
        assert "(size 3 is different from 4)" in out["ValueError"]
    elif out.library == "pytorch":
        assert out["entrada"] == "[[1.0, 2.0, 3.0, 4.0]]"
        assert forms == ("(1, 3)", "(1, 4)")
        assert out["RuntimeError"] == "mat1 and mat2 shapes cannot be multiplied (1x4 and 3x1)"
    else:
        assert out.library == "tensorflow"
        assert out["entrada"] == "[[1.0, 2.0, 3.0, 4.0]]"
        assert forms == ("(3, 1)", "(1, 4)")
        assert "expected axis -1 of input shape to have value 3" in out["ValueError"]
        assert "received input with shape (1, 4)" in out["ValueError"]


def error_tipo(out: Output) -> None:
    """PyTorch and TensorFlow refuse to multiply integers by floats; their integers differ in size."""
    assert out["entrada"] == "[[1, 2, 3]]"
    assert out["pesos"] == "[[0.5], [-0.25], [0.75]]"
    if out.library == "pytorch":
        assert (out["tipo de la entrada"], out["tipo de los pesos"]) == ("torch.int64", "torch.float32")
        assert out["RuntimeError"] == "expected m1 and m2 to have the same dtype, but got: long int != float"
    else:
        assert out.library == "tensorflow"
        assert (out["tipo de la entrada"], out["tipo de los pesos"]) == ("int32", "float32")
        assert (
            "input #1(zero-based) was expected to be a int32 tensor but is a float tensor"
            in out["InvalidArgumentError"]
        )


def ejercicio_1(out: Output) -> None:
    """The starter is AND: it asks for both signals."""
    assert out["z"] == "[-2.0, -1.0, -1.0, 0.0]"
    assert out["salida"] == "[0, 0, 0, 1]"


def ejercicio_1_solucion(out: Output) -> None:
    """The solution is OR: one signal is enough."""
    assert out["z"] == "[-1.0, 0.0, 0.0, 1.0]"
    assert out["salida"] == "[0, 1, 1, 1]"


def ejercicio_2(out: Output) -> None:
    """The starter multiplies and does not add: three numbers a coffee."""
    assert out["pesos"] == "[0.5, 1.0, -0.75]"
    assert out["sesgo"] == "0.25"
    assert out["salida"] == "[[1.0, 1.5, -1.5], [0.5, 0.5, -2.25]]"


def ejercicio_2_solucion(out: Output) -> None:
    """The solution gives one score a coffee; the bitter one stays at zero."""
    assert out["pesos"] == "[0.5, 1.0, -0.75]"
    assert out["sesgo"] == "0.25"
    assert out["z"] == "[1.25, -1.0]"
    assert out["salida"] == "[1.25, 0.0]"
