"""The Python that runs in the reader's browser: Pyodide and NumPy, which the site serves itself.

Its files are in a folder of ``docs``, each compressed with gzip, so that any static host sends it small. Git keeps
only their list, with the official digests: ``profundo.commands.interpreter`` brings them.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

FOLDER = Path("docs/assets/pyodide")
"""Where the files are, relative to the root."""

COMMAND = "make interprete"
"""What brings them."""


@dataclass(frozen=True)
class Part:
    """A file of the interpreter.

    Attributes:
        name: as its publisher calls it.
        size: in bytes.
        sha256: of its content, in hexadecimal.
    """

    name: str
    size: int
    sha256: str


@dataclass(frozen=True)
class Interpreter:
    """The interpreter of the project at ``root``."""

    root: Path

    @property
    def folder(self) -> Path:
        """Where its files are."""
        return self.root / FOLDER

    @cached_property
    def parts(self) -> Sequence[Part]:
        """Its files, whether or not they are there."""
        listed = json.loads((self.folder / "archivos.json").read_text(encoding="utf-8"))["archivos"]
        return tuple(Part(part["nombre"], part["bytes"], part["sha256"]) for part in listed)

    @property
    def release(self) -> str:
        """The version of Pyodide."""
        listed = json.loads((self.folder / "archivos.json").read_text(encoding="utf-8"))
        return str(listed["pyodide"])

    def path(self, part: Part) -> Path:
        """Return where a part is, compressed."""
        return self.folder / f"{part.name}.gz"

    @property
    def megabytes(self) -> float | None:
        """What a reader downloads, in millions of bytes; ``None`` if some part is not there."""
        paths = [self.path(part) for part in self.parts]
        if not all(path.exists() for path in paths):
            return None
        return sum(path.stat().st_size for path in paths) / 1e6
