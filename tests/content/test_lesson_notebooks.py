"""The notebooks of the lessons: their cells are the programs of the course, and they need nothing else."""

import ast
import json
import re
import sys
from collections.abc import Mapping, Sequence
from itertools import product
from pathlib import Path
from typing import Any

import nbformat
import pytest

from profundo.building import lesson_notebooks
from profundo.content import exercises
from profundo.content.course import Course
from profundo.content.pages import Page
from profundo.content.programs import LIBRARIES, Program, imports
from tests.conftest import ADDRESSES, ROOT, command

INSTALLED = {"numpy", "torch", "tensorflow", "keras", "sklearn", "IPython"}
"""What a notebook may import besides what Python brings: Colab has it, and the lesson on tools says how to have it."""

MAGIC = re.compile(r"%%comprueba (\S+)\n")

Cell = Mapping[str, Any]


@pytest.fixture(scope="module")
def course() -> Course:
    return Course(ROOT)


@pytest.fixture(scope="module")
def notebooks(course: Course, built: Path) -> Mapping[tuple[Page, str], Any]:
    """Every notebook that there must be, as it is published, by its lesson and its library."""
    folder = built / lesson_notebooks.FOLDER
    return {
        (page, library): json.loads((folder / f"{page.path.stem}-{library}.ipynb").read_text(encoding="utf-8"))
        for page, library in product(course.lessons, LIBRARIES)
    }


def programs(course: Course, page: Page, library: str) -> Sequence[Program]:
    """Return the programs of a lesson in a library: those of its page, without the solutions, which stay folded."""
    calls = [call for call in page.calls_to("ejemplo") if call.line not in page.aids]
    examples = [course.catalog.examples[call.keys[0]] for call in calls]
    return [example.programs[library] for example in examples if library in example.programs]


def code(notebook: Any) -> Sequence[Cell]:
    return [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]


def test_there_is_one_of_each_lesson_in_each_library_and_no_other(notebooks: object, built: Path) -> None:
    assert isinstance(notebooks, dict)
    assert len(notebooks) == len(list((built / lesson_notebooks.FOLDER).iterdir())) == 51


def test_jupyter_understands_them(notebooks: Mapping[tuple[Page, str], Any]) -> None:
    for notebook in notebooks.values():
        nbformat.validate(nbformat.from_dict(notebook))  # type: ignore[no-untyped-call]


def test_their_cells_are_the_programs_of_the_lesson_and_what_checks_them(
    course: Course, notebooks: Mapping[tuple[Page, str], Any]
) -> None:
    for (page, library), notebook in notebooks.items():
        sources = [MAGIC.sub("", cell["source"]) for cell in code(notebook) if "cellView" not in cell["metadata"]]
        assert sources == [program.source.rstrip("\n") for program in programs(course, page, library)]


def test_they_show_what_was_printed_but_for_what_is_predicted(
    course: Course, notebooks: Mapping[tuple[Page, str], Any]
) -> None:
    for (page, library), notebook in notebooks.items():
        hidden = {call.keys[0] for call in page.calls_to("ejemplo") if call.options.get("oculta")}
        cells = [cell for cell in code(notebook) if "cellView" not in cell["metadata"]]
        for cell, program in zip(cells, programs(course, page, library), strict=True):
            shown = "".join(
                f"{output['ename']}: {output['evalue']}\n" if output["output_type"] == "error" else output["text"]
                for output in cell["outputs"]
            )
            assert shown == ("" if program.example in hidden else program.output.text)
            assert program.fails_on_purpose == ("raises-exception" in cell["metadata"].get("tags", []))


def test_each_exercise_is_checked_by_what_checks_it_in_the_page(
    course: Course, notebooks: Mapping[tuple[Page, str], Any]
) -> None:
    for (page, library), notebook in notebooks.items():
        checked = [match[1] for cell in code(notebook) if (match := MAGIC.match(cell["source"]))]
        assert checked == [f"{page.path.stem}/ejercicio_{number}" for number in (2, 3)], (page, library)
        (carried,) = [cell["source"] for cell in code(notebook) if "cellView" in cell["metadata"]]
        assert carried == exercises.portable(ROOT, checked)
        before = [cell["source"] for cell in code(notebook)]
        assert before.index(carried) < min(before.index(source) for source in before if MAGIC.match(source))


def test_they_need_nothing_but_what_the_lessons_use(notebooks: Mapping[tuple[Page, str], Any]) -> None:
    for key, notebook in notebooks.items():
        runs = [cell["source"] for cell in code(notebook) if "raises-exception" not in cell["metadata"].get("tags", [])]
        used = {name.partition(".")[0] for source in runs for name, _ in imports(ast.parse(MAGIC.sub("", source)))}
        assert used - sys.stdlib_module_names <= INSTALLED, key


def test_nothing_of_the_page_is_left_in_their_prose(notebooks: Mapping[tuple[Page, str], Any]) -> None:
    """Neither a macro, nor a block, nor an address that leads nowhere from elsewhere."""
    for key, notebook in notebooks.items():
        prose = "\n".join(cell["source"] for cell in notebook["cells"] if cell["cell_type"] == "markdown")
        bare = re.sub(r"```.*?```|`[^`\n]*`", "", prose, flags=re.DOTALL)
        assert not re.findall(r"\{@|@\}|^///.*|^\?\?\?.*|\{[.:#][^}]*\}", bare, re.MULTILINE), key
        relative = [link for link in re.findall(r"\]\(([^)\s]+)\)", bare) if not link.startswith(("https:", "http:"))]
        assert relative == [], key


def test_the_workflow_leaves_them_alone_in_a_branch_each_time(built: Path, tmp_path: Path) -> None:
    git = ("git", "--git-dir", tmp_path / "curso.git")
    assert command("git", "init", "--quiet", "--bare", tmp_path / "curso.git", cwd=tmp_path).status == 0
    for _ in range(2):
        done = command(ROOT / ".ci/cuadernos", built, tmp_path / "curso.git", cwd=tmp_path)
        assert done.status == 0, done.output
    assert command(*git, "rev-list", "--count", lesson_notebooks.BRANCH, cwd=tmp_path).output == "1\n"
    files = command(*git, "ls-tree", "--name-only", lesson_notebooks.BRANCH, cwd=tmp_path).output.split()
    assert files == sorted(path.name for path in built.glob("cuadernos/*/*.ipynb"))
    assert len(files) > len(list((built / lesson_notebooks.FOLDER).iterdir()))  # those that are pages, too


@pytest.mark.parametrize("where", ["https://github.com/uno/curso", "https://github.com/uno/curso.git"])
def test_colab_opens_them_where_the_workflow_leaves_them(where: str) -> None:
    address = "https://colab.research.google.com/github/uno/curso/blob/cuadernos/relu-numpy.ipynb"
    assert lesson_notebooks.colab(where, "relu-numpy.ipynb") == address


@pytest.mark.parametrize("where", ["", ADDRESSES["REPO_URL"], "https://gitlab.com/uno/curso"])
def test_where_colab_does_not_look_nothing_is_offered(where: str) -> None:
    assert lesson_notebooks.colab(where, "relu-numpy.ipynb") == ""
