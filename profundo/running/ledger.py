"""The record of the programs that were right when they last ran, so that they run again only if something changed."""

import json
import sys
import tomllib
from collections.abc import Sequence
from hashlib import sha256

from profundo.content.programs import MUTANTS, Catalog, Program

SHARED = (
    "profundo/running/*.py",
    "profundo/content/outputs.py",
    "profundo/content/programs.py",
    "requirements.txt",
)
"""What can change what any program does, or how it is judged, below the project's root."""


class Ledger:
    """Which programs were right, by the content of all that can change their result.

    Args:
        catalog: the programs; the record is in ``.cache`` below its root.
    """

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._path = catalog.root / ".cache" / "comprobado.json"
        files = sorted(path for pattern in SHARED for path in catalog.root.glob(pattern))
        texts = [f"{path.relative_to(catalog.root)}\0{path.read_text(encoding='utf-8')}" for path in files]
        self._shared = "\0".join([sys.version, *texts])
        mutants = catalog.root / MUTANTS
        self._reasons = tomllib.loads(mutants.read_text(encoding="utf-8")) if mutants.exists() else {}
        try:
            self._green: dict[str, str] = json.loads(self._path.read_text(encoding="utf-8"))
        except (FileNotFoundError, json.JSONDecodeError):
            self._green = {}

    def is_green(self, program: Program) -> bool:
        """Whether the program was right, and nothing has changed since."""
        return self._green.get(self._name(program)) == self._hash(program)

    def record(self, programs: Sequence[Program]) -> None:
        """Remember that these programs are right as they are."""
        self._green |= {self._name(program): self._hash(program) for program in programs}
        self._path.parent.mkdir(exist_ok=True)
        self._path.write_text(json.dumps(self._green, indent=1), encoding="utf-8")

    def _name(self, program: Program) -> str:
        return program.path.relative_to(self._catalog.root).as_posix()

    def _hash(self, program: Program) -> str:
        stored = program.output_path.read_text(encoding="utf-8") if program.output_path.exists() else ""
        exceptions = self._catalog.exceptions.get(program.example, {})
        parts = [self._shared, program.source, stored, json.dumps([exceptions, self._reasons.get(program.example)])]
        return sha256("\0".join(parts).encode()).hexdigest()
