"""The answers with which the checkers of the exercises are tried, in the three libraries and in the page.

Each lesson has a table in ``tests/exercises``: what some answers change of the solution, and what they are told.
"""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from profundo.content.exercises import FOLDER
from profundo.content.programs import Catalog
from tests.conftest import ROOT

Row = Mapping[str, Any]
"""An answer of a table: ``como`` it is done or its ``error``, what it ``dice``, what it ``cambia`` in each library."""


@dataclass(frozen=True)
class Answer:
    """An answer to an exercise, in a library.

    Attributes:
        exercise: its example.
        library: key of ``LIBRARIES``.
        name: what it does.
        source: its text.
        reply: part of what it is told; empty if it is right.
    """

    exercise: str
    library: str
    name: str
    source: str
    reply: str = ""

    def __str__(self) -> str:
        return f"{self.exercise}, {self.library}: {self.name}"

    @property
    def checker(self) -> str:
        """The text of the checker of its exercise."""
        return (ROOT / FOLDER / f"{self.exercise}.py").read_text(encoding="utf-8")


def tables() -> Mapping[str, Mapping[str, Sequence[Row]]]:
    """Return the tables, by exercise: the answers that are right, ``bien``, and wrong, ``mal``."""
    found: dict[str, Mapping[str, Sequence[Row]]] = {}
    for path in sorted((ROOT / "tests/exercises").glob("*.toml")):
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        found |= {f"{path.stem}/{exercise}": rows for exercise, rows in table.items()}
    return found


def answers(catalog: Catalog) -> Iterator[Answer]:
    """Yield every answer that is tried: the solutions, the unfinished programs, and what the tables say."""
    for exercise, table in tables().items():
        for library, program in catalog.examples[f"{exercise}_solucion"].programs.items():
            unfinished = catalog.examples[exercise].programs[library]
            yield Answer(exercise, library, "la solución", program.source)
            yield Answer(exercise, library, "sin hacer nada", unfinished.source, reply=".")
            for row in [*table["bien"], *table["mal"]]:
                changes = {**row["cambia"].get("todas", {}), **row["cambia"].get(library, {})}
                source = _changed(program.source, changes)
                yield Answer(exercise, library, row.get("como") or row["error"], source, row.get("dice", ""))


def _changed(source: str, changes: Mapping[str, str]) -> str:
    for before, after in changes.items():
        assert before in source, f"«{before}» no está en:\n{source}"
        source = source.replace(before, after)
    return source
