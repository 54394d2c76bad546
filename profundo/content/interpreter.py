"""The Python that runs in the reader's browser: Pyodide and NumPy, which the site serves itself.

Its files are in a folder of ``docs``, each compressed with gzip, so that any static host sends it small. Git keeps
only their list, with the official digests: ``profundo.commands.interpreter`` brings them.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from profundo.content.programs import LIBRARIES, Program

FOLDER = Path("docs/assets/pyodide")
"""Where the files are, relative to the root."""

ABSENT: Mapping[str, str] = {"sklearn": "scikit-learn"}
"""What a program of NumPy imports and that Python does not have, by its name there: the name that a reader knows."""

LOAD_DIGITS = "sklearn.datasets.load_digits"
"""The only name of those that is answered there, by ``docs/assets/python/cifras.py``."""

DIGITS = Path("docs/assets/datos/cifras.bin")
"""What it reads, relative to the root."""


def absent(program: Program) -> str:
    """Return what a program needs that the interpreter does not have; nothing if it can run there."""
    if program.library != "numpy":
        return LIBRARIES[program.library]
    asked = (name.partition(".")[0] for name, _ in program.imports if name != LOAD_DIGITS)
    return next((ABSENT[module] for module in asked if module in ABSENT), "")


def reads_digits(program: Program) -> bool:
    """Whether a program asks for the handwritten digits that the page has."""
    return program.library == "numpy" and LOAD_DIGITS in {name for name, _ in program.imports}


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
    def _list(self) -> Mapping[str, Any]:
        listed: Mapping[str, Any] = json.loads((self.folder / "archivos.json").read_text(encoding="utf-8"))
        return listed

    @property
    def parts(self) -> Sequence[Part]:
        """Its files, whether or not they are there."""
        return tuple(Part(part["nombre"], part["bytes"], part["sha256"]) for part in self._list["archivos"])

    @property
    def release(self) -> str:
        """The version of Pyodide."""
        return str(self._list["pyodide"])

    def path(self, part: Part) -> Path:
        """Return where a part is, compressed."""
        return self.folder / f"{part.name}.gz"

    @property
    def missing(self) -> Sequence[Part]:
        """The parts that are not there."""
        return tuple(part for part in self.parts if not self.path(part).exists())

    @property
    def weight(self) -> int:
        """What a reader downloads, in bytes; 0 if some part is not there."""
        return 0 if self.missing else sum(self.path(part).stat().st_size for part in self.parts)
