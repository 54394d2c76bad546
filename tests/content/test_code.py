"""The project's own code is typed, linted and formatted."""

import os
import sys

import pytest

from tests.conftest import NPM, ROOT, command


@pytest.mark.parametrize(
    "words",
    [
        ["mypy"],
        # what runs in the page does so with the Python of the page
        ["mypy", "--python-version", "3.12", *map(str, sorted((ROOT / "docs/assets/python").glob("*.py")))],
        ["ruff", "check", "."],
        ["ruff", "format", "--check", "."],
    ],
    ids=["mypy --strict", "mypy --strict, in the page", "ruff check", "ruff format"],
)
def test_clean(words: list[str]) -> None:
    done = command(sys.executable, "-m", *words, cwd=ROOT)
    assert done.status == 0, done.output


@pytest.mark.skipif(
    NPM is None and os.environ.get("CI") != "true",
    reason="JavaScript y CSS se comprueban con npm, que viene con Node, y no está instalado",
)
@pytest.mark.parametrize("script", ["tipos", "biome"])
def test_the_scripts_and_styles_are_clean(npm: str, script: str) -> None:
    done = command(npm, "run", script, cwd=ROOT)
    assert done.status == 0, done.output
