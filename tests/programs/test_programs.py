"""Every program prints exactly its stored output, and runs again only if something changed."""

from pathlib import Path

import pytest

from profundo.content.programs import Catalog, load
from profundo.running.runner import Settings, run
from tests.conftest import ROOT, Checked, check

PROGRAMS = [program.path.relative_to(ROOT).as_posix() for program in load(ROOT).programs]


@pytest.mark.parametrize("program", PROGRAMS)
def test_prints_its_stored_output(program: str, checked: Checked, catalog: Catalog) -> None:
    printed, fault, _ = checked.report[program]
    stored = next(p for p in catalog.programs if p.path == ROOT / program).output.text
    assert fault is None
    assert printed == stored


def test_everything_ran_once_and_is_green(checked: Checked) -> None:
    assert checked.done.status == 0, checked.done.output
    assert sorted(checked.report) == sorted(PROGRAMS)


def test_a_program_that_prints_what_it_did_not_compute_is_noticed(site_copy: Path) -> None:
    program = site_copy / "snippets/neurona/salida_numpy.py"
    printed = (site_copy / "snippets/neurona/salida.out").read_text(encoding="utf-8").splitlines()
    lines = [line for line in program.read_text(encoding="utf-8").splitlines() if not line.startswith("print(")]
    program.write_text("\n".join([*lines, *(f"print({line!r})" for line in printed)]) + "\n", encoding="utf-8")
    done = check(site_copy)
    assert done.status == 1
    assert "snippets/neurona/salida_numpy.py:7: si esta línea fuera «" in done.output
    assert "el programa imprimiría lo mismo" in done.output


def test_what_has_not_changed_does_not_run_again(site_copy: Path) -> None:
    done = check(site_copy)
    assert done.status == 0, done.output
    assert "Programas ejecutados: 0;" in done.output


def test_a_new_interpreter_for_each_program_gives_the_same(site_copy: Path) -> None:
    done = check(site_copy, "neurona/salida", "--sin-fork")
    assert done.status == 0, done.output
    assert "Programas ejecutados: 3;" in done.output


def test_what_a_new_interpreter_imports_does_not_count_as_time_of_its_program(catalog: Catalog) -> None:
    of_tensorflow = next(p for p in catalog.programs if p.path == ROOT / "snippets/neurona/salida_tensorflow.py")
    (ended,) = run([of_tensorflow], Settings(fork=False))
    assert ended.fault is None
    assert 0 < ended.cpu_seconds < 1  # importing TensorFlow takes several
