"""The rooms of the code import one way: only from themselves and from those above them."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT

ALLOWED = {
    "content": {"content"},
    "building": {"content", "building"},
    "running": {"content", "running"},
    "checks": {"content", "building", "running", "checks"},
    "commands": {"content", "building", "running", "checks", "commands"},
}
"""From which rooms each may import."""

MODULES = sorted((ROOT / "profundo").rglob("*.py"))


def imports(module: Path) -> Iterator[str]:
    """Yield what a module imports, by its whole name."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}: importación relativa"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_every_module_is_in_a_room() -> None:
    folders = {module.relative_to(ROOT / "profundo").parts[:-1] for module in MODULES}
    assert folders == {(), *((room,) for room in ALLOWED)}


@pytest.mark.parametrize("room", ALLOWED)
def test_a_room_imports_only_from_those_above(room: str) -> None:
    for module in MODULES:
        if module.parent.name == room:
            ours = {name.split(".")[1] for name in imports(module) if name.startswith("profundo.")}
            assert ours <= ALLOWED[room], module
            assert not any(name.partition(".")[0] == "tests" for name in imports(module)), module


def test_building_the_site_needs_only_what_its_requirements_name() -> None:
    """``make serve`` installs ``requirements-site.txt``: what comes with another package may leave with it."""
    named = (ROOT / "requirements-site.in").read_text(encoding="utf-8")
    packages = {
        "bibtexparser": "bibtexparser",
        "fontTools": "fonttools",
        "jinja2": "mkdocs-material",
        "markdown": "mkdocs-material",
        "math_core": "math-core",
        "mkdocs": "mkdocs-material",
        "pagefind_bin": "pagefind_bin",
        "pymdownx": "mkdocs-material",
        "tinycss2": "tinycss2",
    }
    for module in MODULES:
        if module.parent.name in ("content", "building") and module.name != "built.py":  # read only by the checks
            for name in imports(module):
                package = name.partition(".")[0]
                if package in packages:
                    assert f"\n{packages[package]}==" in named
                else:
                    assert package == "profundo" or package in sys.stdlib_module_names, f"{module}: {name}"
