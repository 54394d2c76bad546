"""Nothing is wrong in what the course says: the rules that ``make check`` asks, one test each."""

import inspect
from importlib import import_module
from pkgutil import iter_modules

import pytest

from profundo import checks
from profundo.checks.drawings import HISTORY
from profundo.checks.project import Project
from profundo.checks.rules import OF_SITE, OF_SOURCES, Rule


def name(rule: Rule) -> str:
    return f"{inspect.getmodule(rule).__name__.rpartition('.')[2]}.{inspect.unwrap(rule).__name__}"  # type: ignore


@pytest.mark.parametrize("rule", [*OF_SOURCES, *OF_SITE], ids=name)
def test_nothing_is_wrong_by(rule: Rule, project: Project) -> None:
    assert [problem.render(project.root) for problem in rule(project)] == []


def test_the_rules_have_something_to_read(project: Project) -> None:
    """A rule says nothing, too, of what it does not find."""
    figures = project.docs / "assets" / "figuras"
    assert len(project.pages) >= 12
    assert len(project.lessons) >= 11
    assert len(project.catalog.programs) >= 170
    assert len({listing.source for page in project.built for listing in page.listings}) >= 85
    assert len(project.bibliography.entries) >= 100
    assert len(list(figures.glob("*.svg"))) >= 6
    assert (figures / HISTORY).read_text(encoding="utf-8").count('class="hito"') >= 16


def test_no_rule_is_left_out_of_the_list() -> None:
    written = set()
    for module in iter_modules(checks.__path__, "profundo.checks."):
        if module.name != "profundo.checks.rules":
            functions = inspect.getmembers(import_module(module.name), inspect.isfunction)
            written |= {
                function
                for _, function in functions
                if function.__module__ == module.name and [*inspect.signature(function).parameters] == ["project"]
            }
    written = {function for function in written if not function.__name__.startswith("_")}
    assert written == {*OF_SOURCES, *OF_SITE}
