"""Make the picture and the sound of the lesson on pictures, sounds and text: ``python -m profundo.commands.media``.

They are what the lesson's programs compute, so that the reader sees and hears the tensors of the page. The
same versions of the libraries write the same bytes.
"""

import io
import runpy
import wave
from collections.abc import Callable, Mapping
from contextlib import redirect_stdout
from pathlib import Path

import numpy as np
from PIL import Image
from sklearn.datasets import load_sample_image

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "docs" / "assets" / "medios"
TONE = ROOT / "snippets" / "mas-alla-de-las-tablas" / "tono_numpy.py"
QUALITY = 60
"""Of the JPEG: it weighs 11 KB, and what is lost does not show."""


def photo() -> bytes:
    """Return the photograph of the example ``foto``, each block of 2 × 2 pixels averaged, as JPEG."""
    blocks = load_sample_image("china.jpg")[:426].reshape(213, 2, 320, 2, 3)
    pixels = blocks.mean(axis=(1, 3)).round().astype(np.uint8)
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, format="JPEG", quality=QUALITY, optimize=True)
    return file.getvalue()


def tone() -> bytes:
    """Return the second of sound that the example ``tono`` computes, as WAV, at about half of its volume."""
    with redirect_stdout(io.StringIO()):
        samples = runpy.run_path(str(TONE))["tono"]
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)  # bytes
        sound.setframerate(len(samples))
        sound.writeframes(np.round(16_000 * samples).astype("<i2").tobytes())
    return file.getvalue()


MEDIA: Mapping[str, Callable[[], bytes]] = {"china.jpg": photo, "tono-440.wav": tone}
"""How each file of ``FOLDER`` is made."""


def main() -> None:
    """Write every file."""
    for name, make in MEDIA.items():
        (FOLDER / name).write_bytes(make())


if __name__ == "__main__":
    main()
