"""The checkers of the exercises accept what is right, however it is written, and say what helps of what is not.

Each lesson has a table in ``tests/exercises``: the answers that change something of the solution, in every library.
"""

import json
import tempfile
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from profundo.content.exercises import checker
from profundo.content.programs import Catalog, Program, load
from profundo.running.runner import Server
from tests.conftest import ROOT

CHECKER = ROOT / "docs/assets/python/comprobador.py"
FEWEST_RIGHT, FEWEST_WRONG = 2, 3
"""Right answers by other methods, and mistakes, that each checker is tried with."""


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


def tables() -> Mapping[str, Mapping[str, Sequence[Mapping[str, Any]]]]:
    """Return the answers that are tried, by their exercise."""
    found = {}
    for path in sorted((ROOT / "tests/exercises").glob("*.toml")):
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        found.update({f"{path.stem}/{exercise}": answers for exercise, answers in table.items()})
    return found


def changed(source: str, changes: Mapping[str, str]) -> str:
    """Return a text with some parts changed, each of which it has."""
    for before, after in changes.items():
        assert before in source, f"«{before}» no está en:\n{source}"
        source = source.replace(before, after)
    return source


def answers(catalog: Catalog) -> Sequence[Answer]:
    """Return every answer that is tried: the solutions, the unfinished programs, and what the tables say."""
    found = []
    for exercise, table in tables().items():
        unfinished, solution = catalog.examples[exercise], catalog.examples[f"{exercise}_solucion"]
        for library, program in solution.programs.items():
            found.append(Answer(exercise, library, "la solución", program.source))
            found.append(Answer(exercise, library, "sin hacer nada", unfinished.programs[library].source, "."))
            for kind in ("bien", "mal"):
                for row in table[kind]:
                    changes = {**row["cambia"].get("todas", {}), **row["cambia"].get(library, {})}
                    name, reply = row.get("como") or row["error"], row.get("dice", "")
                    found.append(Answer(exercise, library, name, changed(program.source, changes), reply))
    return found


CATALOG = load(ROOT)
ANSWERS = answers(CATALOG)


@pytest.fixture(scope="module")
def verdicts() -> Mapping[Answer, Mapping[str, object]]:
    """What the checkers say of every answer: each is run apart, with its library already imported."""
    with tempfile.TemporaryDirectory() as folder, Server() as server:
        programs = {}
        for number, answer in enumerate(ANSWERS):
            path = Path(folder, f"respuesta_{number}_{answer.library}.py")
            judge = checker(ROOT, answer.exercise)
            assert judge, answer.exercise
            texts = {"answer": answer.source, "checker": judge.read_text(encoding="utf-8")}
            imports = [line for line in answer.source.splitlines() if line.startswith(("import ", "from "))]
            told = f"print(json.dumps(check(**{texts!r})))"
            body = [CHECKER.read_text(encoding="utf-8"), *imports, "import json", told]
            path.write_text("\n".join(body) + "\n", encoding="utf-8")
            programs[path] = answer
        run = server.run([Program(path, answer.exercise, answer.library) for path, answer in programs.items()])
        found = {}
        for each in run:
            assert each.fault is None, (programs[each.program.path].name, each.fault, each.detail)
            found[programs[each.program.path]] = json.loads(each.output.text)
    return found


@pytest.mark.parametrize("answer", ANSWERS, ids=str)
def test_it_is_told_what_helps(answer: Answer, verdicts: Mapping[Answer, Mapping[str, object]]) -> None:
    verdict = verdicts[answer]
    assert verdict["bien"] == (not answer.reply), verdict
    assert answer.reply in str(verdict["dice"]), verdict
