"""Every program keeps its contract and prints exactly its stored output."""

import pytest

from tests.conftest import ROOT, Checked, check
from tools.snippets import Catalog, load, problems

LESSONS = sorted({program.path.parent.name for program in load(ROOT).programs})
PROGRAMS = [program.path.relative_to(ROOT).as_posix() for program in load(ROOT).programs]


def test_the_files_keep_the_contract(catalog: Catalog) -> None:
    assert [problem.render(catalog.root) for problem in problems(catalog)] == []


def test_there_are_enough_programs(catalog: Catalog) -> None:
    assert len(catalog.programs) >= 170
    assert len(LESSONS) >= 11
    for lesson in LESSONS:
        complete = [
            example
            for name, example in catalog.examples.items()
            if name.startswith(f"{lesson}/") and len(example.programs) == 3 and not example.fails_on_purpose
        ]
        assert len(complete) >= 5, lesson
        assert any(e.fails_on_purpose for n, e in catalog.examples.items() if n.startswith(f"{lesson}/")), lesson


@pytest.mark.parametrize("program", PROGRAMS)
def test_prints_its_stored_output(program: str, checked: Checked, catalog: Catalog) -> None:
    printed, fault, _ = checked.report[program]
    stored = next(p for p in catalog.programs if p.path == ROOT / program).output.text
    assert fault is None
    assert printed == stored


def test_everything_ran_once_and_is_green(checked: Checked) -> None:
    assert checked.done.status == 0, checked.done.output
    assert sorted(checked.report) == sorted(PROGRAMS)


def test_what_has_not_changed_does_not_run_again(checked: Checked) -> None:
    done = check(checked.root)
    assert done.status == 0, done.output
    assert "0 programas ejecutados" in done.output


def test_a_new_interpreter_for_each_program_gives_the_same(checked: Checked) -> None:
    done = check(checked.root, "neurona/salida", "--sin-fork")
    assert done.status == 0, done.output
    assert "3 programas ejecutados" in done.output


@pytest.mark.slow
@pytest.mark.parametrize(
    ("options", "variables"),
    [(["--hilos", "2"], {}), ([], {"TF_ENABLE_ONEDNN_OPTS": "1", "ATEN_CPU_CAPABILITY": "default"})],
    ids=["two threads", "with oneDNN in TensorFlow and plain instructions in PyTorch"],
)
def test_other_processors_print_the_same(options: list[str], variables: dict[str, str], checked: Checked) -> None:
    done = check(checked.root, "--todo", *options, **variables)
    assert done.status == 0, done.output
