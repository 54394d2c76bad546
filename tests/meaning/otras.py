"""What the examples of the lesson on the other activations claim, in literal values."""

from profundo.content.outputs import Output


def valores(out: Output) -> None:
    """Five curves at five points; GELU and SiLU dip below zero and no further."""
    assert out["z"] == "[-2.0, -1.0, 0.0, 1.0, 2.0]"
    assert out["sigmoide"] == "[0.1192, 0.2689, 0.5, 0.7311, 0.8808]"
    assert out["tanh"] == "[-0.964, -0.7616, 0.0, 0.7616, 0.964]"
    assert out["Leaky ReLU"] == "[-0.2, -0.1, 0.0, 1.0, 2.0]"
    assert out["GELU"] == "[-0.0455, -0.1587, 0.0, 0.8413, 1.9545]"
    assert out["SiLU"] == "[-0.2384, -0.2689, 0.0, 0.7311, 1.7616]"
    assert out.number("mínimo de GELU") == -0.17
    assert out.number("mínimo de SiLU") == -0.28


def derivadas(out: Output) -> None:
    """The formulas by hand and automatic differentiation agree; at zero, 1/4, 1, alpha, 1/2, 1/2."""
    assert out["z"] == "[-2.0, -1.0, 0.0, 1.0, 2.0]"
    assert out["derivada de sigmoide"] == "[0.105, 0.1966, 0.25, 0.1966, 0.105]"
    assert out["derivada de tanh"] == "[0.0707, 0.42, 1.0, 0.42, 0.0707]"
    assert out["derivada de Leaky ReLU"] == "[0.1, 0.1, 0.1, 1.0, 1.0]"
    assert out["derivada de GELU"] == "[-0.0852, -0.0833, 0.5, 1.0833, 1.0852]"
    assert out["derivada de SiLU"] == "[-0.0908, 0.0723, 0.5, 0.9277, 1.0908]"


def saturada(out: Output) -> None:
    """A saturated sigmoid comes out by itself, slowly; a dead ReLU never does."""
    assert out["z al empezar"] == "6.0 y -6.0"
    sigmoid = {0: 0.9975, 100: 0.9952, 600: 0.0268}
    loss = {0: 1.9951, 100: 1.9904, 600: 1.0007}
    for step in (0, 100, 600):
        assert out.number(f"sigmoide en el paso {step}") == sigmoid[step]
        assert out.number(f"ReLU en el paso {step}") == 0.0
        assert out.number(f"pérdida en el paso {step}") == loss[step]
    assert len(out.lines) == 10


def softmax(out: Output) -> None:
    """Exponentials make the scores positive; dividing by their total makes them add up to 1."""
    assert out["puntuaciones"] == "[2.0, 1.0, -1.0]"
    assert out["exponenciales"] == "[7.389, 2.718, 0.368]"
    assert out.number("total") == 10.475
    assert out["softmax"] == "[0.7054, 0.2595, 0.0351]"
    assert out.number("suma del reparto") == 1.0


def estable(out: Output) -> None:
    """The formula as written overflows; subtracting the largest score does not."""
    assert out["exponenciales"] == "[inf, inf, inf]"
    assert out["fórmula directa"] == "[nan, nan, nan]"
    assert out["z menos el máximo"] == "[-2.0, -1.0, 0.0]"
    assert out["restando el máximo"] == "[0.09, 0.245, 0.665]"


def dos_clases(out: Output) -> None:
    """The sigmoid of z is the softmax of z and 0."""
    assert out["sigmoide"] == "[0.1192, 0.5, 0.8176]"
    assert out["softmax, lloverá"] == "[0.1192, 0.5, 0.8176]"
    assert out["softmax, no lloverá"] == "[0.8808, 0.5, 0.1824]"


def calibracion(out: Output) -> None:
    """More confidence than right answers; dividing the scores lowers it and changes no answer."""
    assert out["frutas reales"] == "[0, 0, 1, 0, 2, 1, 2, 2]"
    assert out.number("confianza media, entre 1") == 0.932
    assert out.number("confianza media, entre 2") == 0.767
    for divisor in (1, 2):
        assert out.number(f"exactitud, entre {divisor}") == 0.75
    assert out["foto 7, entre 1"] == "0.976, False"
    assert out["foto 7, entre 2"] == "0.821, False"


def por_defecto(out: Output) -> None:
    """Leaky ReLU has three default slopes, and GELU two default formulas."""
    shown = {
        "pytorch": {
            "capa con fuga": "LeakyReLU(negative_slope=0.01)",
            "capa suave": "GELU(approximate='none')",
            "nn.LeakyReLU": "-0.01",
            "nn.functional.leaky_relu": "-0.01",
            "nn.GELU": "-0.00405",
            "nn.functional.gelu": "-0.00405",
            "nn.GELU aproximada": "-0.00364",
        },
        "tensorflow": {
            "capa con fuga": "<LeakyReLU name=fuga, built=True>",
            "capa suave": "<Activation name=suave, built=True>",
            "keras.layers.LeakyReLU": "-0.30",
            "activations.leaky_relu": "-0.20",
            "tf.nn.leaky_relu": "-0.20",
            'activación "gelu" de Keras': "-0.00405",
            "tf.nn.gelu": "-0.00405",
            "keras.ops.gelu": "-0.00364",
        },
    }
    assert out["z para Leaky ReLU"] == "-1"
    assert out["z para GELU"] == "-3"
    assert out.library is not None
    for label, value in shown[out.library].items():
        assert out[label] == value


def centro(out: Output) -> None:
    """Of the six, only tanh keeps the mean of symmetric numbers at zero; ReLU moves it most."""
    means = {"sigmoide": 0.5, "tanh": 0.0, "ReLU": 1.11, "Leaky ReLU": 1.0, "GELU": 1.06, "SiLU": 0.95}
    assert out.number("media de z") == 0.0
    for name, mean in means.items():
        assert out.number(f"media con {name}") == mean


def eje(out: Output) -> None:
    """Over axis 1 each photo adds up to 1; over axis 0, silently, each column does."""
    assert out["eje 1, foto 1"] == "[0.665, 0.245, 0.09]"
    assert out["eje 1, foto 2"] == "[0.114, 0.844, 0.042]"
    assert out["eje 1, suma por fila"] == "[1.0, 1.0]"
    assert out["eje 0, foto 1"] == "[0.731, 0.119, 0.5]"
    assert out["eje 0, foto 2"] == "[0.269, 0.881, 0.5]"
    assert out["eje 0, suma por fila"] == "[1.35, 1.65]"


def error_eje(out: Output) -> None:
    """torch.softmax demands an axis."""
    assert out.library == "pytorch"
    assert out["puntuaciones"] == "[[2.0, 1.0, 0.0], [1.0, 3.0, 0.0]]"
    assert 'missing 1 required positional arguments: "dim"' in out["TypeError"]


def dos_veces(out: Output) -> None:
    """A second softmax keeps the winner and flattens the shares."""
    assert out["una vez"] == "[0.936, 0.047, 0.017]"
    assert out["dos veces"] == "[0.553, 0.227, 0.22]"


def error_enteros(out: Output) -> None:
    """Neither library computes the softmax of integers."""
    assert out["puntuaciones"] == "[2, 1, 0]"
    if out.library == "pytorch":
        assert "not implemented for 'Long'" in out["NotImplementedError"]
    else:
        assert out.library == "tensorflow"
        assert "int32 is not in the list of allowed values" in out["InvalidArgumentError"]


def error_nombre(out: Output) -> None:
    """Each message names what was not found."""
    assert out.library is not None
    assert out["z"] == "[-1.0, 2.0]"
    said = {
        "numpy": ("AttributeError", "module 'numpy' has no attribute 'sigmoid'"),
        "pytorch": ("AttributeError", "module 'torch' has no attribute 'sigmoide'"),
        "tensorflow": ("ValueError", "Could not interpret activation function identifier: sigmoide"),
    }
    kind, message = said[out.library]
    assert message in out[kind]


def ejercicio_1(out: Output) -> None:
    """The starter shares one single 1 among both photos, and the second gets nothing."""
    assert out["puntuaciones"] == "[[1000.0, 1001.0, 1002.0], [0.0, 1.0, 2.0]]"
    assert out["foto 1"] == "[0.09, 0.245, 0.665]"
    assert out["foto 2"] == "[0.0, 0.0, 0.0]"
    assert out.number("suma de la foto 1") == 1.0
    assert out.number("suma de la foto 2") == 0.0


def ejercicio_1_solucion(out: Output) -> None:
    """Each photo shares its own 1; equal differences give equal shares."""
    assert out["puntuaciones"] == "[[1000.0, 1001.0, 1002.0], [0.0, 1.0, 2.0]]"
    for photo in (1, 2):
        assert out[f"foto {photo}"] == "[0.09, 0.245, 0.665]"
        assert out.number(f"suma de la foto {photo}") == 1.0


def ejercicio_2(out: Output) -> None:
    """A sigmoid everywhere: no negative degrees, and a sky that adds up to 1.5."""
    assert out["grados"] == "[0.002]"
    assert out["helada"] == "[0.881]"
    assert out["cielo"] == "[0.731, 0.5, 0.269]"
    assert out.number("suma del cielo") == 1.5


def ejercicio_2_solucion(out: Output) -> None:
    """Nothing for the degrees, a sigmoid for the frost, softmax for the sky."""
    assert out["grados"] == "[-6.0]"
    assert out["helada"] == "[0.881]"
    assert out["cielo"] == "[0.665, 0.245, 0.09]"
    assert out.number("suma del cielo") == 1.0
