"""What the examples of the lesson on the other activations claim, in literal values."""

from profundo.content.outputs import Output


def valores(out: Output) -> None:
    """The sigmoid stays between 0 and 1, tanh between -1 and 1, and the leak lets a tenth of the negatives out."""
    assert out["z"] == "[-2.0, -1.0, 0.0, 1.0, 2.0]"
    assert out["sigmoide"] == "[0.1192, 0.2689, 0.5, 0.7311, 0.8808]"
    assert out["tanh"] == "[-0.964, -0.7616, 0.0, 0.7616, 0.964]"
    assert out["Leaky ReLU"] == "[-0.2, -0.1, 0.0, 1.0, 2.0]"


def suaves(out: Output) -> None:
    """The two smooth curves, and the approximation of GELU, which differs in the fourth decimal."""
    assert out["SiLU"] == "[-0.2384, -0.2689, 0.0, 0.7311, 1.7616]"
    assert out["GELU"] == "[-0.0455, -0.1587, 0.0, 0.8413, 1.9545]"
    assert out["GELU aproximada"] == "[-0.0454, -0.1588, 0.0, 0.8412, 1.9546]"


def derivadas(out: Output) -> None:
    """The formulas by hand and automatic differentiation agree; at zero, 1/4, 1, alpha, 1/2, 1/2."""
    assert out["z"] == "[-2.0, -1.0, 0.0, 1.0, 2.0]"
    assert out["derivada de sigmoide"] == "[0.105, 0.1966, 0.25, 0.1966, 0.105]"
    assert out["derivada de tanh"] == "[0.0707, 0.42, 1.0, 0.42, 0.0707]"
    assert out["derivada de Leaky ReLU"] == "[0.1, 0.1, 0.1, 1.0, 1.0]"
    assert out["derivada de GELU"] == "[-0.0852, -0.0833, 0.5, 1.0833, 1.0852]"
    assert out["derivada de SiLU"] == "[-0.0908, 0.0723, 0.5, 0.9277, 1.0908]"


def saturada(out: Output) -> None:
    """A saturated sigmoid comes out by itself: it hardly moves in a hundred turns, and in six hundred it is done."""
    assert out.number("sigmoide en la vuelta 0") == 0.998
    assert out.number("sigmoide en la vuelta 100") == 0.995
    assert out.number("sigmoide en la vuelta 600") == 0.027


def softmax(out: Output) -> None:
    """Exponentials make the scores positive; dividing by their total makes them add up to 1."""
    assert out["exponenciales"] == "[7.389, 2.718, 0.368]"
    assert out.number("total") == 10.475
    assert out["reparto"] == "[0.705, 0.259, 0.035]"


def estable(out: Output) -> None:
    """The formula as written overflows; subtracting the largest score does not."""
    assert out["exponenciales"] == "[inf, inf, inf]"
    assert out["con la fórmula directa"] == "[nan, nan, nan]"
    assert out["restando el máximo"] == "[0.09, 0.245, 0.665]"


def logits(out: Output) -> None:
    """A second softmax makes a sure and right answer lose a hundred times more."""
    assert out.number("parte de la correcta") == 0.995
    assert out.number("pérdida") == 0.005
    assert out.number("pérdida con softmax de más") == 0.555


def calibracion(out: Output) -> None:
    """More confidence than right answers; dividing the scores lowers it and changes no answer."""
    assert out.number("confianza media, entre 1") == 0.93
    assert out.number("confianza media, entre 2") == 0.77
    for divisor in (1, 2):
        assert out.number(f"exactitud, entre {divisor}") == 0.75


def por_defecto(out: Output) -> None:
    """Leaky ReLU has three default slopes."""
    shown = {
        "pytorch": {"nn.LeakyReLU": 0.01},
        "tensorflow": {"keras.layers.LeakyReLU": 0.3, "tf.nn.leaky_relu": 0.2},
    }
    assert out.library is not None
    for label, slope in shown[out.library].items():
        assert out.number(label) == slope


def predice(out: Output) -> None:
    """Adding the same to every score changes nothing; doubling them gives almost all to the largest."""
    assert out["tal cual"] == "[0.042, 0.114, 0.844]"
    assert out["más 10"] == "[0.042, 0.114, 0.844]"
    assert out["por 2"] == "[0.002, 0.018, 0.98]"


def eje(out: Output) -> None:
    """Over axis 1 each photo adds up to 1; over axis 0, silently, it does not."""
    assert out["eje 1, foto 1"] == "[0.67, 0.24, 0.09]"
    assert out["eje 1, sumas"] == "[1.0, 1.0]"
    assert out["eje 0, foto 1"] == "[0.73, 0.12, 0.38]"
    assert out["eje 0, sumas"] == "[1.23, 1.77]"


def error_enteros(out: Output) -> None:
    """Neither library computes the softmax of integers."""
    if out.library == "pytorch":
        assert "not implemented for 'Long'" in out["NotImplementedError"]
    else:
        assert out.library == "tensorflow"
        assert "int32 is not in the list of allowed values" in out["InvalidArgumentError"]


def ejercicio_1(out: Output) -> None:
    """tanh is near -1, Leaky ReLU lets a tenth through, ReLU nothing, and a sigmoid is positive."""
    assert out["sigmoide"] == "0.119"
    assert out["tanh"] == "-0.964"
    assert out["ReLU"] == "0.000"
    assert out["Leaky ReLU"] == "-0.200"


def ejercicio_2(out: Output) -> None:
    """The starter shares one single 1 among both photos, and the second gets almost nothing."""
    assert out["foto 1"] == "[0.089, 0.243, 0.661]"
    assert out["foto 2"] == "[0.001, 0.002, 0.004]"


def ejercicio_2_solucion(out: Output) -> None:
    """Each photo shares its own 1; equal differences give equal shares."""
    for photo in (1, 2):
        assert out[f"foto {photo}"] == "[0.09, 0.245, 0.665]"


def ejercicio_3(out: Output) -> None:
    """A sigmoid everywhere: no negative degrees, and a sky that adds up to 1.5."""
    assert out["grados"] == "[0.047]"
    assert out["helada"] == "[0.881]"
    assert out["cielo"] == "[0.731, 0.5, 0.269]"


def ejercicio_3_solucion(out: Output) -> None:
    """Nothing for the degrees, a sigmoid for the frost, softmax for the sky."""
    assert out["grados"] == "[-3.0]"
    assert out["helada"] == "[0.881]"
    assert out["cielo"] == "[0.665, 0.245, 0.09]"


def figura(out: Output) -> None:
    assert out["ReLU"] == "0.0000"
    assert out["derivada de ReLU"] == "0.0000"
    assert out["GELU"] == "-0.1587"  # −1 times the part of the bell on its left
    assert out["derivada de GELU"] == "-0.0833"
    assert out["SiLU"] == "-0.2689"
    assert out["derivada de SiLU"] == "0.0723"
    assert out["Leaky ReLU"] == "-0.1000"
    assert out["derivada de Leaky ReLU"] == "0.1000"
    assert out["sigmoide"] == "0.2689"
    assert out["derivada de sigmoide"] == "0.1966"
    assert out["tanh"] == "-0.7616"
    assert out["derivada de tanh"] == "0.4200"
