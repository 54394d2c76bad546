"""What the examples of the ReLU lesson claim, in literal values."""

from profundo.content.outputs import Output


def definicion(out: Output) -> None:
    """ReLU keeps the positives and turns negatives and zero into zero."""
    assert out["z"] == "[-3.0, -0.5, 0.0, 0.5, 3.5]"
    assert out["relu(z)"] == "[0.0, 0.0, 0.0, 0.5, 3.5]"


def capa(out: Output) -> None:
    """In a layer ReLU acts element by element and keeps the shape."""
    assert out["z"] == "[[2.0, 0.5, -2.5], [-0.75, 3.0, -2.0]]"
    assert out["salida"] == "[[2.0, 0.5, 0.0], [0.0, 3.0, 0.0]]"
    assert out["forma"] == "[2, 3]"


def como_se_imprime(out: Output) -> None:
    """Each library shows the activation and its result in its own way."""
    shown = {
        "numpy": ("<ufunc 'maximum'>", "array([-1.,  2.])", "array([0., 2.])"),
        "pytorch": ("ReLU()", "tensor([-1.,  2.])", "tensor([0., 2.])"),
        "tensorflow": (
            "<ReLU name=relu, built=True>",
            "<tf.Tensor: shape=(2,), dtype=float32, numpy=array([-1.,  2.], dtype=float32)>",
            "<tf.Tensor: shape=(2,), dtype=float32, numpy=array([0., 2.], dtype=float32)>",
        ),
    }
    assert out.library is not None
    activation, given, result = shown[out.library]
    assert out["activación"] == activation
    assert out["entrada"] == given
    assert out["resultado"] == result


def derivada(out: Output) -> None:
    """The slopes differ only at zero, where the libraries choose 0."""
    assert out["z"] == "[-2.0, -0.5, 0.0, 0.5, 2.0]"
    assert out.number("paso h") == 0.25
    assert out["pendiente por la izquierda"] == "[0.0, 0.0, 0.0, 1.0, 1.0]"
    assert out["pendiente por la derecha"] == "[0.0, 0.0, 1.0, 1.0, 1.0]"
    assert out["derivada"] == "[0.0, 0.0, 0.0, 1.0, 1.0]"


def saturacion(out: Output) -> None:
    """The sigmoid's slope vanishes; ReLU's stays 1 for every z > 0."""
    sigmoid = {0: 0.25, 2: 0.104994, 5: 0.006648, 10: 0.000045}
    for z, slope in sigmoid.items():
        assert out.number(f"sigmoide en {z}") == slope
        assert out.number(f"ReLU en {z}") == (1.0 if z > 0 else 0.0)
    assert out.number("producto de diez sigmoides") == 1.4e-07
    assert out.number("producto de diez ReLU") == 1.0
    assert len(out.lines) == 10


def doblar(out: Output) -> None:
    """Two ReLUs make the absolute value, three make a peak."""
    assert out["x"] == "[-2.0, -1.0, -0.5, 0.0, 0.5, 1.0, 2.0]"
    assert out["valor absoluto"] == "[2.0, 1.0, 0.5, 0.0, 0.5, 1.0, 2.0]"
    assert out["pico"] == "[0.0, 0.0, 0.5, 1.0, 0.5, 0.0, 0.0]"


def muerta(out: Output) -> None:
    """Two dead neurons: no gradient at all, and the loss never moves."""
    assert out.number("mayor gradiente al empezar") == 0.0
    assert out["gradientes nulos al empezar"] == "3 de 3"
    assert out.number("pérdida al empezar") == 30.0
    assert out.number("pasos") == 200
    assert out.number("pérdida al terminar") == 30.0
    assert out.number("neuronas muertas") == 2
    z = "[[-4.5, -4.0], [-4.0, -3.0], [-3.5, -2.0], [-3.0, -1.0]]"
    assert out["z al terminar"] == z
    assert out["pesos de salida al terminar"] == "[1.0, 0.5]"


def leaky(out: Output) -> None:
    """With a leak of 0.1 the same network has gradients and learns."""
    assert out.number("mayor gradiente al empezar") == 3.8875
    assert out["gradientes nulos al empezar"] == "0 de 3"
    assert out.number("pérdida al empezar") == 34.7625
    assert out.number("pasos") == 200
    assert out.number("pérdida al terminar") == 0.0106
    assert out.number("neuronas muertas") == 0
    z = "[[-4.29, -8.6], [-3.26, -13.18], [-2.23, -17.77], [-1.19, -22.35]]"
    assert out["z al terminar"] == z
    assert out["pesos de salida al terminar"] == "[2.29, -3.66]"


def ceros(out: Output) -> None:
    """The bias decides how many of the symmetric values are turned off."""
    assert out.number("valores") == 20
    assert out.number("ceros con sesgo 0") == 10
    assert out.number("ceros con sesgo -5") == 15
    assert out.number("ceros con sesgo 5") == 5


def error_max(out: Output) -> None:
    """Python's max asks a whole array one yes-or-no question."""
    assert out["z"] == "[-1.0, 2.0]"
    if out.library == "pytorch":
        assert "more than one value is ambiguous" in out["RuntimeError"]
    else:
        assert out.library is None  # NumPy and TensorFlow say the same
        assert "more than one element is ambiguous" in out["ValueError"]


def error_lista(out: Output) -> None:
    """torch.relu wants a tensor and does not convert lists."""
    assert out.library == "pytorch"
    assert out["z"] == "[-1.0, 2.0]"
    assert "must be Tensor, not list" in out["TypeError"]


def salida_con_relu(out: Output) -> None:
    """ReLU on the output of a regression cuts every negative prediction."""
    assert out["sin ReLU"] == "[20.0, 7.0, -6.0, -19.0]"
    assert out["con ReLU"] == "[20.0, 7.0, 0.0, 0.0]"
    assert out.number("pérdida sin ReLU") == 0.0
    assert out.number("pérdida con ReLU") == 99.25


STEPS = "[-3.0, -2.0, -1.5, -1.0, 0.0, 1.0, 1.5, 2.0, 3.0]"
PLATEAU = "[0.0, 0.0, 0.5, 1.0, 1.0, 1.0, 0.5, 0.0, 0.0]"


def ejercicio_1(out: Output) -> None:
    """The starter goes up and stays up: it is not the plateau yet."""
    ramp = "[0.0, 0.0, 0.5, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]"
    assert out["x"] == STEPS
    assert out["meseta"] == ramp
    assert out["esperada"] == PLATEAU
    assert out["coinciden"] == "False"


def ejercicio_1_solucion(out: Output) -> None:
    """Four ReLUs make the plateau."""
    assert out["x"] == STEPS
    assert out["meseta"] == PLATEAU
    assert out["esperada"] == PLATEAU
    assert out["coinciden"] == "True"


def ejercicio_2(out: Output) -> None:
    """Too large a learning rate kills both neurons in two steps."""
    assert out.number("pérdida en el paso 0") == 7.5
    assert out.number("pérdida en el paso 1") == 19.3418
    assert out.number("pérdida en el paso 2") == 30.0
    assert out.number("pasos") == 200
    assert out.number("pérdida al terminar") == 30.0
    assert out.number("neuronas muertas") == 2


def ejercicio_2_solucion(out: Output) -> None:
    """A smaller learning rate keeps both alive and the loss vanishes."""
    assert out.number("pérdida en el paso 0") == 7.5
    assert out.number("pérdida en el paso 1") == 0.092
    assert out.number("pérdida en el paso 2") == 0.0124
    assert out.number("pasos") == 200
    assert out.number("pérdida al terminar") == 0.000028
    assert out.number("neuronas muertas") == 0
