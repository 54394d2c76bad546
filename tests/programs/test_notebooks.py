"""The notebook pages are what their sources give when executed, and those of the lessons give what the lessons say."""

import shutil
from collections.abc import Mapping, Sequence
from itertools import product
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient

from profundo.building.lesson_notebooks import render
from profundo.content.course import Course
from profundo.content.programs import LIBRARIES
from profundo.running.notebooks import SECONDS, execute, problems, sources, target
from profundo.running.runner import TAB, Settings
from tests.conftest import ROOT
from tests.sample import sample

pytestmark = pytest.mark.slow

RUN = 2
"""Notebooks of the lessons that are executed, 15 s each: others with each commit, all with ``--entero``."""

MAGIC = "%%comprueba "


def test_every_notebook_is_what_executing_it_gives() -> None:
    assert sources(ROOT)
    assert [problem.render(ROOT) for problem in problems(ROOT)] == []


def test_a_notebook_changed_by_hand_is_noticed(tmp_path: Path) -> None:
    source = sources(ROOT)[0]
    copy = tmp_path / "snippets" / "cuadernos" / "uno.py"
    copy.parent.mkdir(parents=True)
    copy.write_text("# %%\nprint(1 + 1)\n", encoding="utf-8")
    page = target(tmp_path, copy)
    page.parent.mkdir(parents=True)
    shutil.copy(target(ROOT, source), page)
    (found,) = problems(tmp_path)
    assert found.path == page
    assert "no es lo que da uno.py" in found.message


def test_a_cell_that_fails_is_noticed(tmp_path: Path) -> None:
    copy = tmp_path / "snippets" / "cuadernos" / "uno.py"
    copy.parent.mkdir(parents=True)
    copy.write_text("# %%\nprint(no_existe)\n", encoding="utf-8")
    (found,) = problems(tmp_path)
    assert "una celda falla" in found.message
    assert "no_existe" in found.detail


def test_the_log_of_a_library_is_left_out_and_what_a_cell_warns_of_is_not(tmp_path: Path) -> None:
    copy = tmp_path / "snippets" / "cuadernos" / "uno.py"
    copy.parent.mkdir(parents=True)
    log = "I0000 00:00:1795468729.386838    6468 cudart_stub.cc:31] Could not find cuda drivers\\n"
    copy.write_text(f'# %%\nimport sys\n\nprint("{log}", end="", file=sys.stderr)\n', encoding="utf-8")
    assert '"outputs": []' in execute(copy)
    copy.write_text(f'# %%\nimport sys\n\nprint("{log}ojo", file=sys.stderr)\n', encoding="utf-8")
    assert "cudart_stub.cc:31]" not in execute(copy).partition('"outputs"')[2].partition('"source"')[0]
    assert any("una celda escribe un aviso" in found.message for found in problems(tmp_path))


def of_lessons(config: pytest.Config) -> Mapping[str, Any]:
    """Return the notebooks of the lessons that are executed this time, by their names."""
    course = Course(ROOT)
    chosen = sample(list(product(course.lessons, LIBRARIES)), RUN, config, "cuadernos")
    texts = {f"{page.path.stem}-{library}": render(course, page, library) for page, library in chosen}
    return {name: nbformat.reads(text, as_version=4) for name, text in texts.items()}  # type: ignore[no-untyped-call]


def run(notebook: Any, home: Path) -> None:
    """Execute a notebook where there is nothing of the project; raise what a cell raises without saying so."""
    client = NotebookClient(
        notebook, timeout=SECONDS, kernel_name="python3", resources={"metadata": {"path": str(home)}}
    )
    client.execute(env={**Settings().environment(home), "PYTHONPATH": ""})


def printed(cells: Sequence[Any]) -> list[str]:
    """Return what each code cell prints, and the error with which it ends."""
    return [
        "".join(
            f"{output.ename}: {output.evalue}\n".expandtabs(TAB) if output.output_type == "error" else output.text
            for output in cell.outputs
            if output.output_type == "error" or output.get("name") == "stdout"
        )
        for cell in cells
        if cell.cell_type == "code"
    ]


def is_as_told(source: str, said: str, outputs: Mapping[str, str]) -> bool:
    """Whether a cell prints what its program does and, if it is an exercise, that it is not done yet."""
    if source.startswith(MAGIC):
        _, _, program = source.partition("\n")
        return said.startswith(f"{outputs[program]}→ ")
    return said == outputs[source]


def test_a_sample_of_the_notebooks_of_the_lessons_print_what_the_lessons_say(
    pytestconfig: pytest.Config, tmp_path: Path
) -> None:
    programs = Course(ROOT).catalog.programs
    wrong = []
    for name, notebook in of_lessons(pytestconfig).items():
        run(notebook, tmp_path)
        library = name.rpartition("-")[2]
        outputs = {each.source.rstrip("\n"): each.output.text for each in programs if each.library == library}
        cells = [cell for cell in notebook.cells if cell.cell_type == "code"]
        outputs |= {cell.source: "" for cell in cells if "cellView" in cell.metadata}  # it only prepares
        for cell, said in zip(cells, printed(cells), strict=True):
            if not is_as_told(cell.source, said, outputs):
                wrong.append((name, cell.source, said))
    assert wrong == []


def test_in_them_the_solution_of_each_exercise_is_right(pytestconfig: pytest.Config, tmp_path: Path) -> None:
    course = Course(ROOT)
    for name, notebook in of_lessons(pytestconfig).items():
        library = name.rpartition("-")[2]
        notebook.cells = [
            cell for cell in notebook.cells if "cellView" in cell.metadata or cell.source.startswith(MAGIC)
        ]
        for cell in notebook.cells[1:]:
            magic = cell.source.partition("\n")[0]
            solution = course.catalog.examples[f"{magic.removeprefix(MAGIC)}_solucion"].programs[library]
            cell.source = f"{magic}\n{solution.source}"
        run(notebook, tmp_path)
        verdicts = [said.splitlines()[-1] for said in printed(notebook.cells)[1:]]
        assert len(verdicts) == 2
        assert all(verdict.startswith("✓ ¡Bien!") for verdict in verdicts), (name, verdicts)
