"""What the examples of the lesson on why an activation is needed claim, in literal values."""

from profundo.content.outputs import Output


def rectas(out: Output) -> None:
    """Two neurons in a row are one, 6x + 6; with ReLU between them the line is flat and then rises."""
    assert out["dos neuronas"] == "[-6.0, 0.0, 6.0, 12.0, 18.0]"
    assert out["una neurona"] == "[-6.0, 0.0, 6.0, 12.0, 18.0]"
    assert out["dos con ReLU"] == "[4.0, 4.0, 6.0, 12.0, 18.0]"


def sin_activacion(out: Output) -> None:
    """Two linear layers give exactly what one layer gives, bias included."""
    assert out["capa oculta"] == "[[2.0, 2.5, 2.0], [2.5, -0.5, -6.0], [2.25, 1.0, -2.0]]"
    assert out["dos capas"] == "[[4.5], [0.5], [2.5]]"
    assert out["pesos de la capa única"] == "[[1.0], [2.0]]"
    assert out["sesgo de la capa única"] == "[[-0.5]]"
    assert out["capa única"] == "[[4.5], [0.5], [2.5]]"


def predice(out: Output) -> None:
    """With ReLU the midpoint no longer gives the mean of the other two: no single layer can do that."""
    assert out["dos capas con ReLU"] == "[[4.5], [6.0], [4.5]]"
    assert out["salida del punto medio"] == "[4.5]"
    assert out["promedio de las otras dos"] == f"[{(4.5 + 6.0) / 2}]" == "[5.25]"


def xor_lineal(out: Output) -> None:
    """A linear model that learns XOR ends up answering 0.5 to everything."""
    assert out["vuelta 1"] == "[0.25, 0.38, 0.38, 0.5]"
    assert out["vuelta 20"] == "[0.46, 0.49, 0.49, 0.53]"
    assert out["vuelta 200"] == "[0.5, 0.5, 0.5, 0.5]"


def frontera(out: Output) -> None:
    """With the same weights, the boundary is a straight line without ReLU and bends with it."""
    assert out["humedad  3"] == "..##### | #######"
    assert out["humedad  2"] == "...#### | #######"
    assert out["humedad  1"] == "....### | ....###"
    assert out["humedad  0"] == ".....## | .....##"
    assert out["humedad -1"] == "......# | .....##"
    assert out["humedad -2"] == "....... | .....##"
    assert out["humedad -3"] == "....... | .....##"
    assert len(out.lines) == 7


def candidatas(out: Output) -> None:
    """Without activation or with a line each rise is the same; the square changes it by 2; ReLU, at its folds."""
    assert out["ninguna"] == str([-3.0] * 6)
    assert out["recta"] == str([-9.0] * 6)
    assert out["cuadrado"] == "[15.0, 13.0, 11.0, 9.0, 7.0, 5.0]"
    assert out["ReLU"] == "[-2.0, -2.0, -1.0, 1.0, -1.0, -1.0]"


def tramos(out: Output) -> None:
    """A layer of n ReLU neurons gives up to n + 1 straight pieces."""
    rises = {1: "011111111", 2: "012222222", 8: "012345678"}
    for n, digits in rises.items():
        assert out[f"con {n}"] == str([float(digit) for digit in digits])
        assert out.number(f"tramos con {n}") == n + 1


def profundidad(out: Output) -> None:
    """Each layer of two neurons doubles the pieces of the triangle wave."""
    for layers in range(1, 11):
        assert out.number(f"tramos con {layers}") == 2**layers
    assert len(out.lines) == 10


def olvido(out: Output) -> None:
    """Without its activation, the network gives at the midpoint the mean of the other two."""
    assert out["salida del punto medio"] == "[2.5]"
    assert out["promedio de las otras dos"] == "[2.5]"


def error_nombre(out: Output) -> None:
    """None of the three names exists."""
    if out.library == "numpy":
        assert "module 'numpy' has no attribute 'relu'" in out["AttributeError"]
    elif out.library == "pytorch":
        assert "module 'torch.nn' has no attribute 'relu'" in out["AttributeError"]
    else:
        assert "Could not interpret activation function identifier: rellu" in out["ValueError"]


def ejercicio_1(out: Output) -> None:
    """-6x + 3, and the same with what is negative in the hidden neuron taken to 0."""
    assert out["sin activación"] == "[9.0, -9.0]"
    assert out["con ReLU"] == "[9.0, 0.0]"


def ejercicio_2(out: Output) -> None:
    """The starter's only neuron subtracts, so one case comes out negative."""
    assert out["oculta"] == "[[0.0], [-1.0], [1.0], [0.0]]"
    assert out["salida"] == "[[0.0], [-1.0], [1.0], [0.0]]"
    assert out.number("aciertos") == 3


def ejercicio_2_solucion(out: Output) -> None:
    """The two subtractions, with ReLU, compute XOR."""
    assert out["oculta"] == "[[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [0.0, 0.0]]"
    assert out["salida"] == "[[0.0], [1.0], [1.0], [0.0]]"
    assert out.number("aciertos") == 4


def ejercicio_3(out: Output) -> None:
    """The starter's alarm ignores cold and dry air: the boundary is open."""
    rows = ["#######", "....###", ".....##", "......#", "......#", "......#", "......#"]
    assert [line[-7:] for line in out.lines] == rows
    assert out["humedad -3"] == rows[-1]


def ejercicio_3_solucion(out: Output) -> None:
    """Four neurons close the boundary around the good days."""
    rows = ["#######", "###.###", "##...##", "#.....#", "##...##", "###.###", "#######"]
    assert [line[-7:] for line in out.lines] == rows
    assert out["humedad -3"] == rows[-1]
