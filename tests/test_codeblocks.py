"""pytest-codeblocks, in its two jobs: it sees in the pages the programs we see, and it runs the README's blocks."""

import re
import shutil
import sys
from pathlib import Path

import pytest
from jinja2 import Environment
from markdown import Markdown
from pytest_codeblocks import extract_from_file

from tests.conftest import ROOT, Checked, command
from tools.built_site import listings
from tools.macros import macros
from tools.snippets import Catalog

EXEMPT = {"make serve", "make test", "mkdocs serve", "pytest", "pip install", "git clone"}
"""Commands that serve, install or test everything: the test of the fresh clone runs them."""


def expanded(page: Path) -> str:
    """Return a page with its macros called and its includes resolved, and no attribute on a fence."""
    environment = Environment(
        variable_start_string="{@",
        variable_end_string="@}",
        block_start_string="{@%",
        block_end_string="%@}",
        comment_start_string="{@#",
        comment_end_string="#@}",
    )
    text = environment.from_string(page.read_text(encoding="utf-8")).render(**macros(ROOT))
    options = {"pymdownx.snippets": {"base_path": [str(ROOT)], "check_paths": True}}
    reader = Markdown(extensions=["pymdownx.snippets"], extension_configs=options)
    lines = reader.preprocessors["snippet"].run(text.splitlines())
    return re.sub(r"^( *```python) .*$", r"\1", "\n".join(lines) + "\n", flags=re.MULTILINE)


def test_it_collects_the_programs_we_run_and_the_reader_sees(catalog: Catalog, built: Path, tmp_path: Path) -> None:
    collected = []
    for page in sorted((ROOT / "docs").rglob("*.md")):
        copy = tmp_path / page.name
        copy.write_text(expanded(page), encoding="utf-8")
        collected += [block.code.rstrip("\n") + "\n" for block in extract_from_file(copy) if block.syntax == "python"]
    shown = [listing.source for page in sorted(built.rglob("*.html")) for listing in listings(page)]
    assert len(collected) >= 85
    assert sorted(collected) == sorted(shown)
    assert set(collected) == {program.source for program in catalog.programs}


@pytest.mark.slow
def test_the_commands_of_readme_and_contributing_work(checked: Checked, tmp_path: Path) -> None:
    clone = Path(shutil.copytree(checked.root, tmp_path / "clon"))
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
