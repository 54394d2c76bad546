"""What the examples of the lesson on pictures, sounds and text claim, in literal values."""

from profundo.content.outputs import Output


def pixeles(out: Output) -> None:
    """A colour picture has three axes, a pixel is three numbers and a channel is a table."""
    assert out["forma de la imagen"] == "(4, 5, 3)"
    assert out["píxel de la fila 0, columna 3"] == "[255, 210, 0]"
    assert out["columna 2"] == "[[80, 160, 240], [80, 160, 240], [0, 90, 160], [230, 200, 140]]"
    assert [out[f"rojo en la fila {row}"] for row in range(4)] == [
        "[80, 80, 80, 255, 80]",
        "[80, 80, 80, 80, 80]",
        "[0, 0, 0, 0, 0]",
        "[230, 230, 230, 0, 0]",
    ]


def brillo(out: Output) -> None:
    """Past 255 an integer of 8 bits starts again: 300 is 44. Dividing gives reals."""
    assert out["más 100"] == str([300 - 256, 200, 151])
    assert out["entre 255"] == "[0.784, 0.392, 0.2]"


def color_medio(out: Output) -> None:
    """The mean colour of the picture is a blue."""
    reds = [80] * 9 + [255] + [0] * 7 + [230] * 3
    assert out.number("media del rojo") == round(sum(reds) / 20 / 255, 2) == 0.33
    assert out.number("media del verde") == 0.56
    assert out.number("media del azul") == 0.73


def foto(out: Output) -> None:
    """A photograph is the same tensor, larger."""
    assert out["alto y ancho"] == "427 640"
    assert out.number("números") == 427 * 640 * 3 == 819840
    assert out["píxel de la fila 100, columna 300"] == "[211, 230, 245]"
    assert out.number("media del rojo") == 0.568
    assert out.number("media del verde") == 0.57
    assert out.number("media del azul") == 0.553


def ejes(out: Output) -> None:
    """Moving the axes keeps each colour in its channel; reshaping mixes them."""
    moved = "[[[11, 12], [13, 14]], [[21, 22], [23, 24]], [[31, 32], [33, 34]]]"
    mixed = "[[[11, 21], [31, 12]], [[22, 32], [13, 23]], [[33, 14], [24, 34]]]"
    assert out["canales, al mover los ejes"] == moved
    assert out["canales, con reshape"] == mixed


def tono(out: Output) -> None:
    """A second of sound is a vector; half a second later, after 220 whole turns, it repeats itself."""
    assert out["forma del sonido"] == "(8000,)"
    assert out["primeras muestras"] == "[0.0, 0.34, 0.64, 0.86]"
    assert out["desde la 4001"] == "[0.34, 0.64, 0.86]"


def espectro(out: Output) -> None:
    """48 frames of 201 bins, 20 Hz apart: the tone is in the 22nd, and half as much in those beside it."""
    assert out["forma del espectrograma"] == "(48, 201)"
    assert out.number("segundos entre tramos") == 0.02
    assert (8000 - 400) // 160 + 1 == 48
    assert 400 // 2 + 1 == 201
    assert out.number("hercios entre casillas") == 20.0
    assert out["casilla del pico"] == "22"
    assert out["frecuencia del pico"] == "440.0"
    assert out["alrededor del pico"] == "[0.0, 50.0, 100.0, 50.0, 0.0]"


def letras(out: Output) -> None:
    """A letter is a code, and a code plus one is another letter."""
    assert out["códigos"] == "[97, 241, 111]"
    assert out["con cada código más 1"] == "bòp"


def dos_enes(out: Output) -> None:
    """In UTF-8 the ñ takes two bytes; with its tilde apart it is another text."""
    assert out["códigos"] == "[97, 241, 111]"
    assert out["bytes en UTF-8"] == "[97, 195, 177, 111]"
    assert out["códigos con la tilde suelta"] == "[97, 110, 771, 111]"
    assert out["son el mismo texto"] == "False"


def palabras(out: Output) -> None:
    """The integer of a word is a name: its mean is another word; with a place each, none is between two."""
    assert out["números"] == "[3, 0, 1]"
    assert out["la media de té y café"] == "mate"
    assert out["uno de N"] == "[[0, 0, 0, 1], [1, 0, 0, 0], [0, 1, 0, 0]]"


def incrustacion(out: Output) -> None:
    """A one times the table picks a row, and in this table tea is nearer to mate than to coffee."""
    assert out["vectores"] == "[[0.25, 1.0], [0.0, 0.0], [0.75, 0.0]]"
    assert out.number("de té a mate") == 0.25
    assert out.number("de té a café") == 1.5


def prediccion(out: Output) -> None:
    """One of each: a photograph of a batch, a channel, an overflow and a text."""
    assert out["una foto"] == "(32, 48, 3)"
    assert out["canal azul de todas"] == "(8, 32, 48)"
    assert out["brillo más 10"] == "[4, 15]"
    assert out["con cada código menos 1"] == "hola"


def error_formas(out: Output) -> None:
    """Channels last and channels first do not add."""
    essential = {
        "numpy": ("ValueError", "could not be broadcast together with shapes (2,4,5,3) (2,3,4,5)"),
        "pytorch": ("RuntimeError", "tensor a (3) must match the size of tensor b (5) at non-singleton dimension 3"),
        "tensorflow": ("InvalidArgumentError", "Incompatible shapes: [2,4,5,3] vs. [2,3,4,5] [Op:AddV2]"),
    }
    _fails_with(out, essential)


def error_texto(out: Output) -> None:
    """Words are not numbers."""
    essential = {
        "numpy": ("ValueError", "could not convert string to float: 'té'"),
        "pytorch": ("ValueError", "too many dimensions 'str'"),
        "tensorflow": ("TypeError", "Cannot convert ['té', 'café'] to EagerTensor of dtype float"),
    }
    _fails_with(out, essential)


def _fails_with(out: Output, essential: dict[str, tuple[str, str]]) -> None:
    assert out.library is not None
    exception, message = essential[out.library]
    assert message in out[exception]


def ejercicio_1(out: Output) -> None:
    """270 is 14 more than 256; a picture and a channel, each a number, take two axes away."""
    assert out.number("240 más 30") == 270 - 256
    assert out["el lote"] == "(16, 64, 48, 3)"
    assert out["verde de la primera"] == "(64, 48)"


def ejercicio_2(out: Output) -> None:
    """Added as integers of 8 bits, three of the four pixels pass 255: the mixture is dark."""
    assert out["mezcla"] == "[[22.0, 27.0], [12.0, 60.0]]"


def ejercicio_2_solucion(out: Output) -> None:
    """Halved before they are added, they fit."""
    assert out["mezcla"] == "[[150.0, 155.0], [140.0, 60.0]]"


def ejercicio_3(out: Output) -> None:
    """Row 0 of the red channel says that the reader is cold."""
    assert out["se lee"] == "¡frío"


def ejercicio_3_solucion(out: Output) -> None:
    """The hidden word is in row 1 of the blue channel."""
    assert out["se lee"] == "ñandú"


def figura_pixel(out: Output) -> None:
    assert out["píxel"] == "[255, 210, 0]"  # the sun
    assert out["entre 255"] == "[1.0, 0.824, 0.0]"


def figura_tono(out: Output) -> None:
    assert out["casillas que destacan"] == "[22]"  # 440 Hz, of 20 in 20
    assert out["sus fuerzas"] == "[100.0]"
