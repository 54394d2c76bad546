"""Nothing is wrong in what the course says: the rules that ``make check`` asks, one test each."""

import inspect
from importlib import import_module
from pkgutil import iter_modules

import pytest

from profundo import checks
from profundo.checks.project import Project
from profundo.checks.rules import OF_SITE, OF_SOURCES, Rule


def name(rule: Rule) -> str:
    return f"{inspect.getmodule(rule).__name__.rpartition('.')[2]}.{inspect.unwrap(rule).__name__}"  # type: ignore


@pytest.mark.parametrize("rule", [*OF_SOURCES, *OF_SITE], ids=name)
def test_nothing_is_wrong_by(rule: Rule, project: Project) -> None:
    assert [problem.render(project.root) for problem in rule(project)] == []


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
