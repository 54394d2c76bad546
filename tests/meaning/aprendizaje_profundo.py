"""What the examples of the lesson on what deep learning is claim, in literal values."""

from profundo.content.outputs import Output

ELE = "[[1, 0, 0], [1, 0, 0], [1, 1, 1]]"


def _rayas(out: Output) -> None:
    """The four stroke detectors and the weights of the two letters, each what its name says."""
    assert out["arriba"] == "[[1, 1, 1], [0, 0, 0], [0, 0, 0]]"
    assert out["abajo"] == "[[0, 0, 0], [0, 0, 0], [1, 1, 1]]"
    assert out["izquierda"] == "[[1, 0, 0], [1, 0, 0], [1, 0, 0]]"
    assert out["centro"] == "[[0, 1, 0], [0, 1, 0], [0, 1, 0]]"
    assert out["pesos de L"] == "[0, 1, 1, 0]"
    assert out["pesos de T"] == "[1, 0, 0, 1]"


def regla_a_mano(out: Output) -> None:
    """The rule of 60 % is right on seven of ten days: it announces rain on three that ended dry."""
    assert out["umbral escrito a mano"] == "60"
    assert out.number("días") == 10
    assert out["humedad"] == "[45, 52, 58, 63, 66, 70, 73, 77, 84, 90]"
    assert out["predicción"] == "[0, 0, 0, 1, 1, 1, 1, 1, 1, 1]"
    assert out["llovió"] == "[0, 0, 0, 0, 1, 0, 0, 1, 1, 1]"
    assert out.number("aciertos") == 7


def regla_aprendida(out: Output) -> None:
    """The best cut on the same days is 73 %: nine right, two more than the rule written by hand."""
    assert out["candidatos"] == "[45, 52, 58, 63, 66, 70, 73, 77, 84, 90]"
    assert out["aciertos de cada candidato"] == "[5, 6, 7, 8, 7, 8, 9, 8, 7, 6]"
    assert out.number("umbral aprendido") == 73
    assert out.number("aciertos") == 9
    assert out.number("predicción para un día con 68") == 0


def recta_aprendida(out: Output) -> None:
    """A linear model learns: its slope goes to the least-squares one, 2820 / 14."""
    assert out.number("precio en la vuelta 1") == 94.0
    assert out.number("precio en la vuelta 2") == 144.13
    assert out.number("precio en la vuelta 3") == 170.87
    assert len(out.lines) == 6
    assert out.number("vueltas") == 30
    assert out.number("precio aprendido") == round(2820 / 14, 2) == 201.43
    assert out.number("predicción para 5 kilos") == 1007.14


def imagen_y_sonido(out: Output) -> None:
    """A picture has rows and columns; a tenth of a second of a 440 Hz tone has 800 samples."""
    assert out["forma de la imagen"] == "(4, 5)"
    assert [out[f"fila {n}"] for n in range(4)] == [".#.#.", "#####", ".###.", "..#.."]
    assert out["forma del sonido"] == "(800,)"
    assert out["primeras muestras"] == "[0.0, 0.34, 0.64, 0.86]"
    assert out.number("última muestra") == -0.34


def por_dentro(out: Output) -> None:
    """Each library writes the same L in its own way."""
    drawn = {
        "numpy": ["[[1 0 0]", " [1 0 0]", " [1 1 1]]"],
        "pytorch": ["tensor([[1, 0, 0],", "        [1, 0, 0],", "        [1, 1, 1]])"],
        "tensorflow": ["tf.Tensor(", "[[1 0 0]", " [1 0 0]", " [1 1 1]], shape=(3, 3), dtype=int32)"],
    }
    assert out.library is not None
    assert list(out.lines[:-1]) == drawn[out.library]
    assert out["forma"] == ("torch.Size([3, 3])" if out.library == "pytorch" else "(3, 3)")


def niveles(out: Output) -> None:
    """The clean L and the stained one have the same strokes, so they are the same letter; the T is another."""
    assert out["dibujo de L"] == ELE
    assert out["dibujo de L manchada"] == "[[1, 0, 1], [1, 0, 0], [1, 1, 1]]"
    assert out["dibujo de T"] == "[[1, 1, 1], [0, 1, 0], [0, 1, 0]]"
    _rayas(out)
    assert out["coincidencias de L"] == "[1.0, 3.0, 3.0, 1.0]"
    assert out["coincidencias de L manchada"] == "[2.0, 3.0, 3.0, 1.0]"
    assert out["coincidencias de T"] == "[3.0, 1.0, 1.0, 3.0]"
    for drawing in ("L", "L manchada"):
        assert out[f"trazos de {drawing}"] == "[0.0, 1.0, 1.0, 0.0]"
        assert out[f"letras de {drawing}"] == "[1.0, 0.0]"
    assert out["trazos de T"] == "[1.0, 0.0, 0.0, 1.0]"
    assert out["letras de T"] == "[0.0, 1.0]"


def sin_activacion(out: Output) -> None:
    """Two linear layers are one, with weights W1 W2 and bias b1 W2 + b2."""
    assert out["capa oculta"] == "[[2.0, 2.5, 2.0], [2.5, -0.5, -6.0], [2.25, 1.0, -2.0]]"
    assert out["dos capas"] == out["capa única"] == "[[4.5], [0.5], [2.5]]"
    assert out["pesos de la capa única"] == "[[1.0], [2.0]]"
    assert out["sesgo de la capa única"] == "[[-0.5]]"


def con_relu(out: Output) -> None:
    """With ReLU the midpoint does not give the average, so no linear layer can do the same."""
    assert out["capa oculta"] == "[[2.0, 2.5, 2.0], [2.5, 0.0, 0.0], [2.25, 1.0, 0.0]]"
    assert out["dos capas con ReLU"] == "[[4.5], [6.0], [4.5]]"
    assert out.number("promedio de las dos primeras") == 5.25
    assert out.number("salida del punto medio") == 4.5


def memorizar(out: Output) -> None:
    """A program that only remembers answers what it saw, and fails on what it did not."""
    assert out["humedad"] == "[45, 52, 58, 63, 66, 70, 73, 77, 84, 90]"
    assert out["llovió"] == "[0, 0, 0, 0, 1, 0, 0, 1, 1, 1]"
    assert out["días iguales a 84"] == "1"
    assert out["respuesta para 84"] == "1"
    assert out["días iguales a 68"] == "0"
    if out.library == "tensorflow":
        assert "slice index 0 of dimension 0 out of bounds" in out["InvalidArgumentError"]
    else:
        assert out["IndexError"].startswith("index 0 is out of bounds for ")
        assert out["IndexError"].endswith(" 0 with size 0")
    assert len(out.lines) == 6


def forma_incompatible(out: Output) -> None:
    """A (3, 3) drawing and a (9,) row cannot be multiplied, and the message shows the sizes."""
    assert out["dibujo"] == ELE
    assert out["raya"] == "[0, 0, 0, 0, 0, 0, 1, 1, 1]"
    assert out["forma del dibujo"] == "(3, 3)"
    assert out["forma de la raya"] == "(9,)"
    if out.library == "numpy":
        assert "shapes (3,3) (9,)" in out["ValueError"]
    elif out.library == "pytorch":
        assert out["RuntimeError"].startswith("The size of tensor a (3) must match the size of tensor b (9)")
    else:
        assert "Incompatible shapes: [3,3] vs. [9] [Op:Mul]" in out["InvalidArgumentError"]


def ejercicio_1(out: Output) -> None:
    """With a cut at 0 hours everybody passes: three of eight right."""
    assert out["horas"] == "[1, 2, 3, 4, 5, 6, 7, 8]"
    assert out["aprobó"] == "[0, 0, 1, 0, 0, 0, 1, 1]"
    assert out.number("umbral") == 0
    assert out["predicción"] == "[1, 1, 1, 1, 1, 1, 1, 1]"
    assert out.number("aciertos") == 3


def ejercicio_1_solucion(out: Output) -> None:
    """The best cut is 6 hours: seven of eight right."""
    assert out["horas"] == "[1, 2, 3, 4, 5, 6, 7, 8]"
    assert out["aprobó"] == "[0, 0, 1, 0, 0, 0, 1, 1]"
    assert out["aciertos de cada candidato"] == "[4, 5, 4, 5, 6, 7, 6, 5]"
    assert out.number("umbral") == 6
    assert out.number("aciertos") == 7


def ejercicio_2(out: Output) -> None:
    """The upside-down T lights two strokes and no letter."""
    assert out["dibujo"] == "[[0, 1, 0], [0, 1, 0], [1, 1, 1]]"
    _rayas(out)
    assert out["pesos de T invertida"] == "[0, 0, 0, 0]"
    assert out["coincidencias"] == "[1.0, 3.0, 1.0, 3.0]"
    assert out["trazos"] == "[0.0, 1.0, 0.0, 1.0]"
    assert out["letras"] == "[0.0, 0.0, 0.0]"


def ejercicio_2_solucion(out: Output) -> None:
    """With its two weights, the third letter lights, and only that one."""
    assert out["dibujo"] == "[[0, 1, 0], [0, 1, 0], [1, 1, 1]]"
    _rayas(out)
    assert out["pesos de T invertida"] == "[0, 1, 0, 1]"
    assert out["coincidencias"] == "[1.0, 3.0, 1.0, 3.0]"
    assert out["trazos"] == "[0.0, 1.0, 0.0, 1.0]"
    assert out["letras"] == "[0.0, 0.0, 1.0]"
