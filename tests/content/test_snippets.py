"""The programs and their stored outputs keep the contract, and there are enough of them."""

from profundo.content.programs import Catalog, load, problems
from tests.conftest import ROOT

LESSONS = sorted({program.path.parent.name for program in load(ROOT).programs})


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
