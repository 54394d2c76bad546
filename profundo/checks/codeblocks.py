"""pytest-codeblocks, which knows nothing of this project, collects from the pages the programs that were run."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from jinja2 import Environment
from markdown import Markdown
from pytest_codeblocks import extract_from_file

from profundo.building.macros import macros
from profundo.checks.project import Project
from profundo.content.problems import Problem

DELIMITERS = [f"{what}_{end}_string" for what in ("variable", "block", "comment") for end in ("start", "end")]
"""What ``mkdocs.yml`` gives to the macros, as Jinja calls it."""


def collected(project: Project) -> Iterator[Problem]:
    """Yield the pages from which it does not collect just the programs that a reader sees in them."""
    settings = project.settings.plugins["macros"].config
    environment = Environment(**{name: settings[f"j2_{name}"] for name in DELIMITERS})
    known = macros(project)
    for page in project.pages:
        text = environment.from_string(page.text).render(**known)
        found = Counter(_python_blocks(_with_includes(text, project.root)))
        shown = Counter(listing.source for listing in project.built_from[page.path].listings)
        if found != shown:
            lost, extra = (shown - found).total(), (found - shown).total()
            message = f"pytest-codeblocks no encuentra {lost} de sus programas y encuentra {extra} que no se ven."
            yield Problem(page.path, message, "muestra los programas con ejemplo(), en su propia línea.")


def _with_includes(text: str, root: Path) -> str:
    """Return Markdown with the files that it includes, and without attributes on its fences, which it does not read."""
    options = {"pymdownx.snippets": {"base_path": [str(root)], "check_paths": True}}
    reader = Markdown(extensions=["pymdownx.snippets"], extension_configs=options)
    lines = reader.preprocessors["snippet"].run(text.splitlines())
    return re.sub(r"^( *```python) .*$", r"\1", "\n".join(lines) + "\n", flags=re.MULTILINE)


def _python_blocks(text: str) -> Iterator[str]:
    with TemporaryDirectory() as folder:
        page = Path(folder, "pagina.md")
        page.write_text(text, encoding="utf-8")
        for block in extract_from_file(page):
            if block.syntax == "python":
                yield block.code.rstrip("\n") + "\n"
