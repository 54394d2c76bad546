"""The checkers of the exercises accept what is right, however it is written, and say what helps of what is not."""

import json
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from profundo.content.exercises import HARNESS
from profundo.content.programs import Program, load
from profundo.running.runner import Server
from tests.answers import Answer, answers, tables
from tests.conftest import ROOT

FEWEST_RIGHT, FEWEST_WRONG = 2, 3
"""Right answers by other methods, and mistakes, with which each checker is tried."""

ANSWERS = list(answers(load(ROOT)))

Verdicts = Mapping[Answer, Mapping[str, Any]]


@pytest.fixture(scope="module")
def verdicts() -> Verdicts:
    """What the checkers say of every answer: each is run apart, with its library already imported."""
    harness = (ROOT / HARNESS).read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder, Server() as server:
        programs = {}
        for number, answer in enumerate(ANSWERS):
            path = Path(folder, f"respuesta_{number}_{answer.library}.py")
            imports = [line for line in answer.source.splitlines() if line.startswith(("import ", "from "))]
            judge = f"print(json.dumps(check({answer.source!r}, {answer.checker!r})))"
            path.write_text("\n".join([harness, "import json", *imports, judge, ""]), encoding="utf-8")
            programs[path] = answer
        found = {}
        for run in server.run([Program(path, each.exercise, each.library) for path, each in programs.items()]):
            answer = programs[run.program.path]
            assert run.fault is None, (str(answer), run.fault, run.detail)
            found[answer] = json.loads(run.output.text)
    return found


@pytest.mark.parametrize("answer", ANSWERS, ids=str)
def test_an_answer_is_told_what_helps(answer: Answer, verdicts: Verdicts) -> None:
    verdict = verdicts[answer]
    assert verdict["bien"] == (not answer.reply), verdict
    assert answer.reply in verdict["dice"], verdict


@pytest.mark.parametrize("exercise", tables())
def test_a_checker_is_tried_with_enough(exercise: str) -> None:
    table = tables()[exercise]
    assert len(table["bien"]) >= FEWEST_RIGHT
    assert len(table["mal"]) >= FEWEST_WRONG
    assert any("a mano" in row["error"] for row in table["mal"]), "falta el resultado escrito a mano"


ODD = ["hola", "", "[]", "[[1.0], [2.0, 3.0]]", "nan", "None", "True", "{}", "-1e400", "'"]
"""What nobody expects a program to print."""

PRINTS_ODD = """\
import builtins

def print(*values):
    builtins.print(" ".join(map(str, values)).partition(": ")[0] + ": " + {odd!r})

"""


@pytest.mark.parametrize("exercise", tables())
def test_whatever_is_printed_is_answered(exercise: str) -> None:
    """A checker that fails would leave the reader without an answer."""
    harness: dict[str, Any] = {}
    exec((ROOT / HARNESS).read_text(encoding="utf-8"), harness)
    solution = next(each for each in ANSWERS if (each.exercise, each.library) == (exercise, "numpy"))
    for odd in ODD:
        verdict = harness["check"](PRINTS_ODD.format(odd=odd) + solution.source, solution.checker)
        assert not verdict["bien"], (odd, verdict)
        assert verdict["dice"], odd


def test_every_checker_is_tried() -> None:
    folder = ROOT / "docs/assets/ejercicios"
    names = {path.relative_to(folder).with_suffix("").as_posix() for path in folder.rglob("*.py")}
    assert names == set(tables())
