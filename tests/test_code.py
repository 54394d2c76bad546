"""The project's own code is typed, linted and formatted."""

import sys

import pytest

from tests.conftest import ROOT, command


@pytest.mark.parametrize(
    "words",
    [["mypy"], ["ruff", "check", "."], ["ruff", "format", "--check", "."]],
    ids=["mypy --strict", "ruff check", "ruff format"],
)
def test_clean(words: list[str]) -> None:
    done = command(sys.executable, "-m", *words, cwd=ROOT)
    assert done.status == 0, done.output
