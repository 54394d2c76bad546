"""The commands of README and CONTRIBUTING do what they say, one after another, in a clone."""

import re
import sys
from pathlib import Path

import pytest
from pytest_codeblocks import extract_from_file

from tests.conftest import ROOT, Checked, command

EXEMPT = {"make serve", "make vivo", "make test", "mkdocs serve", "pytest", "pip install", "git clone"}
"""Commands that serve, install or test everything: the test of the fresh clone runs them."""


@pytest.mark.slow
def test_the_commands_of_readme_and_contributing_work(checked: Checked, tmp_path: Path) -> None:
    clone = checked.copy_to(tmp_path / "clon")
    environment = clone / ".venv"  # this one, as if «make» had just installed it there
    environment.mkdir()
    for part in Path(sys.prefix).iterdir():
        if part.name != "listo":
            (environment / part.name).symlink_to(part)
    (environment / "listo").touch()
    words = [sys.executable, "-m", "pytest", "-v", "--codeblocks", "README.md", "CONTRIBUTING.md"]
    done = command(*words, cwd=clone, CI="")
    assert done.status == 0, done.output
    assert int(re.findall(r"(\d+) passed", done.output)[0]) >= 3


def test_only_named_commands_are_exempt() -> None:
    for name in ("README.md", "CONTRIBUTING.md"):
        for block in extract_from_file(ROOT / name):
            if not block.marks:
                continue
            for line in block.code.splitlines():
                words = re.sub(r"^([A-Z_]+=\S+ )+", "", line.partition("#")[0].strip())
                assert not words or words.startswith((*EXEMPT, "cd ", "python3 -m venv", ".", "source ")), line
