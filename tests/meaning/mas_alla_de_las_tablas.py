"""What the examples of the lesson on pictures, sounds and text claim, in literal values."""

from profundo.content.outputs import Output


def pixeles(out: Output) -> None:
    """A colour picture has three axes, a pixel is three numbers and a channel is a table."""
    assert out["forma de la imagen"] == "(4, 5, 3)"
    assert out["números"] == "60"
    assert out["píxel de la fila 0, columna 3"] == "[255, 210, 0]"
    assert out["columna 2"] == "[[80, 160, 240], [80, 160, 240], [0, 90, 160], [230, 200, 140]]"
    assert out["forma del canal rojo"] == "(4, 5)"
    assert [out[f"rojo en la fila {row}"] for row in range(4)] == [
        "[80, 80, 80, 255, 80]",
        "[80, 80, 80, 80, 80]",
        "[0, 0, 0, 0, 0]",
        "[230, 230, 230, 0, 0]",
    ]


def foto(out: Output) -> None:
    """A photograph is the same tensor, larger; averaging blocks of 2 × 2 halves its height and width."""
    assert out["forma de la foto"] == "(427, 640, 3)"
    assert out["tipo"] == "uint8"
    assert out.number("números") == 427 * 640 * 3 == 819840
    assert out["píxel de la fila 100, columna 300"] == "[211, 230, 245]"
    assert out["media de rojo, verde y azul"] == "[145, 145, 141]"
    assert out["forma de la miniatura"] == "(213, 320, 3)"
    assert out["primer píxel de la miniatura"] == "[173.25, 200.25, 230.25]"


def ejes(out: Output) -> None:
    """Transposing keeps each colour in its channel; reshaping gives the same shape and mixes them."""
    assert out["forma con transpose"] == out["forma con reshape"] == "(3, 2, 2)"
    assert out["canal 0 con transpose"] == "[[11, 12], [13, 14]]"
    assert out["canal 0 con reshape"] == "[[11, 21], [31, 12]]"
    assert out["los tres canales con transpose"] == "[[[11, 12], [13, 14]], [[21, 22], [23, 24]], [[31, 32], [33, 34]]]"
    assert out["lote con canales al principio"] == "(32, 3, 4, 5)"


def tipos_de_imagen(out: Output) -> None:
    """200 + 100 is 44 everywhere; dividing gives reals; only TensorFlow's sum stays in uint8 and wraps."""
    expected = {
        "numpy": (
            "píxel: array([200, 100,  51], dtype=uint8)",
            "más 100: array([ 44, 200, 151], dtype=uint8)",
            "entre 255: array([0.78431373, 0.39215686, 0.2       ])",
            "suma: np.uint64(351)",
        ),
        "pytorch": (
            "píxel: tensor([200, 100,  51], dtype=torch.uint8)",
            "más 100: tensor([ 44, 200, 151], dtype=torch.uint8)",
            "entre 255: tensor([0.7843, 0.3922, 0.2000])",
            "suma: tensor(351)",
        ),
        "tensorflow": (
            "píxel: <tf.Tensor: shape=(3,), dtype=uint8, numpy=array([200, 100,  51], dtype=uint8)>",
            "más 100: <tf.Tensor: shape=(3,), dtype=uint8, numpy=array([ 44, 200, 151], dtype=uint8)>",
            "entre 255: <tf.Tensor: shape=(3,), dtype=float32, "
            "numpy=array([0.78431374, 0.39215687, 0.2       ], dtype=float32)>",
            "suma: <tf.Tensor: shape=(), dtype=uint8, numpy=95>",
        ),
    }
    assert out.library is not None
    assert out.lines == expected[out.library]
    assert (200 + 100) % 256 == 44
    assert (200 + 100 + 51) % 256 == 95


def tono(out: Output) -> None:
    """A second of sound is a vector; in the file, integers of 16 bits."""
    assert out["forma del sonido"] == "(8000,)"
    assert out["primeras muestras"] == "[0.0, 0.34, 0.64, 0.86]"
    assert out["en el archivo"] == "[0, 5420, 10199, 13772]"
    assert out["duración del archivo"] == "1.0 s"


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


def codigos(out: Output) -> None:
    """A letter is a code; in UTF-8 the ñ takes two bytes; with its tilde apart it is another text."""
    assert out["códigos"] == "[97, 241, 111]"
    assert out["de vuelta"] == "año"
    assert out["bytes"] == "[97, 195, 177, 111]"
    assert out["códigos con la tilde suelta"] == "[97, 110, 771, 111]"
    assert out["son el mismo texto"] == "False"


def vocabulario(out: Output) -> None:
    """The integer of a word is a name: its mean is another word; with a slot each, no two are alike."""
    assert out["enteros"] == "[3, 1, 0]"
    assert out["la media de té y café"] == "mate"
    assert out["casillas"] == "[[0.0, 0.0, 0.0, 1.0], [0.0, 1.0, 0.0, 0.0], [1.0, 0.0, 0.0, 0.0]]"
    assert out["parecidos"] == "[[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]"


def prediccion(out: Output) -> None:
    """One of each: a channel, an order of axes, an overflow, frames and bytes."""
    assert out["un canal de todas"] == "(8, 32, 48)"
    assert out["canales al principio"] == "(8, 3, 32, 48)"
    assert out["brillo más 10"] == "[4, 15]"
    assert out["tramos de 800 cada 400"] == "(39, 800)"
    assert out["bytes de piñata"] == "(7,)"


def error_formas(out: Output) -> None:
    """Channels last and channels first do not add."""
    assert out["forma de lunes"] == "(2, 4, 5, 3)"
    assert out["forma de martes"] == "(2, 3, 4, 5)"
    essential = {
        "numpy": ("ValueError", "could not be broadcast together with shapes (2,4,5,3) (2,3,4,5)"),
        "pytorch": ("RuntimeError", "tensor a (3) must match the size of tensor b (5) at non-singleton dimension 3"),
        "tensorflow": ("InvalidArgumentError", "Incompatible shapes: [2,4,5,3] vs. [2,3,4,5] [Op:AddV2]"),
    }
    _fails_with(out, essential)


def error_media(out: Output) -> None:
    """PyTorch will not say of which type the mean of integers should be."""
    assert out["imagen"] == "[[200, 100], [51, 0]]"
    assert "could not infer output dtype" in out["RuntimeError"]
    assert "Got: Byte" in out["RuntimeError"]


def error_texto(out: Output) -> None:
    """Words are not numbers."""
    assert out["pedido"] == "['té', 'café']"
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
    """The starter turns four light pixels dark."""
    assert out["antes"] == "[[200, 100, 0], [255, 250, 160]]"
    assert out["después"] == "[[44, 200, 100], [99, 94, 4]]"
    assert out.number("píxeles que se han oscurecido") == 4
    assert out["sigue siendo uint8"] == "True"


def ejercicio_1_solucion(out: Output) -> None:
    """Adding in reals and cutting at 255 darkens none."""
    assert out["antes"] == "[[200, 100, 0], [255, 250, 160]]"
    assert out["después"] == "[[255, 200, 100], [255, 255, 255]]"
    assert out.number("píxeles que se han oscurecido") == 0
    assert out["sigue siendo uint8"] == "True"


def ejercicio_2(out: Output) -> None:
    """The starter finds only the longest note."""
    assert out["forma del espectrograma"] == "(11, 201)"
    assert out["fuerza"] == str([200] * 11)
    assert out["frecuencias"] == "660.0"


def ejercicio_2_solucion(out: Output) -> None:
    """A peak for each frame tells the three notes, in order and with their lengths."""
    assert out["forma del espectrograma"] == "(11, 201)"
    assert out["fuerza"] == str([200] * 11)
    assert out["frecuencias"] == str([520.0] * 3 + [660.0] * 5 + [780.0] * 3)
