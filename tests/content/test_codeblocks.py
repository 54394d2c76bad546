"""pytest-codeblocks sees in the pages the programs that we run and that the reader sees."""

import re
from collections.abc import Sequence
from pathlib import Path

from jinja2 import Environment
from markdown import Markdown
from pytest_codeblocks import extract_from_file

from profundo.building.macros import macros
from profundo.content.built import BuiltPage
from profundo.content.programs import Catalog
from tests.conftest import ROOT


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


def test_it_collects_the_programs_we_run_and_the_reader_sees(
    catalog: Catalog, built_pages: Sequence[BuiltPage], tmp_path: Path
) -> None:
    collected = []
    for page in sorted((ROOT / "docs").rglob("*.md")):
        copy = tmp_path / page.name
        copy.write_text(expanded(page), encoding="utf-8")
        collected += [block.code.rstrip("\n") + "\n" for block in extract_from_file(copy) if block.syntax == "python"]
    shown = [listing.source for page in built_pages for listing in page.listings]
    assert len(collected) >= 85
    assert sorted(collected) == sorted(shown)
    assert set(collected) == {program.source for program in catalog.programs}
