"""Programs with one constant or operator changed are noticed."""

import tomllib
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.meaning import accepts
from tools.mutants import Mutant, first_programs, mutants, run_mutants, spread, unnoticed, unnoticed_by_meaning
from tools.runner import Run, Settings
from tools.snippets import Catalog

pytestmark = pytest.mark.slow

EACH = 3
"""Mutants of each program, evenly spread over its text."""

ALIKE = 8
"""Mutants of one program for each stored output, spread likewise."""

SURVIVORS = Path(__file__).with_name("mutantes_supervivientes.toml")
"""Mutants that nothing notices, each with its reason."""


@pytest.fixture(scope="module")
def results(catalog: Catalog) -> Sequence[tuple[Mutant, Run]]:
    chosen = [mutant for program in catalog.programs for mutant in spread(mutants(program), EACH)]
    return run_mutants(chosen, Settings(seconds=20))


@pytest.fixture(scope="module")
def alike(catalog: Catalog) -> Sequence[tuple[Mutant, Run]]:
    chosen = [mutant for program in first_programs(catalog) for mutant in spread(mutants(program), ALIKE)]
    return run_mutants(chosen, Settings(seconds=20))


def test_a_change_in_one_library_is_caught(results: Sequence[tuple[Mutant, Run]]) -> None:
    survivors = unnoticed(results)
    caught = 1 - len(survivors) / len(results)
    print(f"\n{len(results)} mutantes de un programa: {caught:.1%} cazados")
    assert caught >= 0.95, [survivor.name for survivor in survivors]


def test_a_change_in_all_libraries_is_caught_by_the_meaning(alike: Sequence[tuple[Mutant, Run]]) -> None:
    total, survivors = unnoticed_by_meaning(alike, accepts)
    caught = 1 - len(survivors) / total
    print(f"\n{total} mutantes iguales en todas las bibliotecas: {caught:.1%} cazados por el significado")
    assert caught >= 0.80, [survivor.name for survivor in survivors]


def test_every_survivor_has_a_reason(
    results: Sequence[tuple[Mutant, Run]], alike: Sequence[tuple[Mutant, Run]]
) -> None:
    reasons = tomllib.loads(SURVIVORS.read_text(encoding="utf-8"))
    survivors = {s.name for s in [*unnoticed(results), *unnoticed_by_meaning(alike, accepts)[1]]}
    assert survivors == set(reasons)
    assert all(len(reason) > 20 for reason in reasons.values())
