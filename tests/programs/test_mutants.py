"""Programs with one constant or operator changed are noticed."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from profundo.checks.claims import Claims
from profundo.content.programs import FAILS, Catalog, Program
from profundo.running.mutants import (
    Mutant,
    first_programs,
    has_reason,
    load_reasons,
    mutants,
    problems,
    run_mutants,
    stale_reasons,
    unnoticed_by_meaning,
)
from profundo.running.runner import Run, Server
from tests.conftest import ROOT
from tests.sample import sample

pytestmark = pytest.mark.slow

EACH = 1
"""Mutants of each program: others with each commit, all with ``--entero`` (make mutants)."""


@pytest.fixture(scope="module")
def results(catalog: Catalog, pytestconfig: pytest.Config) -> Sequence[tuple[Mutant, Run]]:
    chosen = [
        m for p in catalog.programs for m in sample(mutants(p), EACH, pytestconfig, of=f"{p.example} {p.library}")
    ]
    with Server() as server:
        return run_mutants(chosen, server)


def test_a_change_in_one_library_is_caught(catalog: Catalog) -> None:
    """Of all changes, and without running them: those that nothing notices have a reason, and they alone.

    That this is so, the sample tells. Its own share of them would be now over the limit, now under, by chance.
    """
    reasons = load_reasons(ROOT)
    changes = [mutant for program in catalog.programs for mutant in mutants(program)]
    caught = 1 - sum(has_reason(mutant, reasons) for mutant in changes) / len(changes)
    print(f"\n{len(changes)} mutantes de un programa: {caught:.1%} cazados")
    assert caught >= 0.95


def test_a_change_in_all_libraries_is_caught_by_the_meaning(
    results: Sequence[tuple[Mutant, Run]], catalog: Catalog
) -> None:
    firsts = {program.path for program in first_programs(catalog)}
    alike = [(mutant, result) for mutant, result in results if mutant.program.path in firsts]
    total, survivors = unnoticed_by_meaning(alike, Claims(ROOT).accept)
    caught = 1 - len(survivors) / total
    print(f"\n{total} mutantes iguales en todas las bibliotecas: {caught:.1%} cazados por el significado")
    assert caught >= 0.80, [f"{survivor.program.path.name}: {survivor.statement}" for survivor in survivors]


def test_every_survivor_has_a_reason_and_every_reason_a_survivor(
    results: Sequence[tuple[Mutant, Run]], catalog: Catalog
) -> None:
    found = [*problems(results, catalog), *stale_reasons(catalog)]
    assert [problem.render(ROOT) for problem in found] == []
    assert all(len(reason.text) > 20 for reasons in load_reasons(ROOT).values() for reason in reasons)


def test_what_is_computed_inside_a_text_is_changed_too(tmp_path: Path) -> None:
    path = tmp_path / "ejemplo_numpy.py"
    source = f'{FAILS}no es un número.\nprint(f"resta: {{2 - 1}}")  # una resta\nint("5" + "a")\n'
    path.write_text(source, encoding="utf-8")  # nobody sees what its last statement computes
    found = mutants(Program(path, "leccion/ejemplo", "numpy"))
    assert {mutant.statement for mutant in found} == {
        "print(f'resta: {2 + 1}')",
        "print(f'resta: {3 - 1}')",
        "print(f'resta: {2 - 2}')",
    }
    assert {mutant.line for mutant in found} == {2}
    assert all(mutant.source.startswith(FAILS) for mutant in found)
